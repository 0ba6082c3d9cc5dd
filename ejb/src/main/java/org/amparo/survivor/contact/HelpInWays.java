package org.amparo.survivor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.survivor.keepaway.NamedAt;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamed;

/** Who may answer, and who stands between us and her. */
@ApplicationScoped
class HelpInWays implements StillNamed {

    @Inject
    private ContactRecords records;
    @Inject
    private Ways ways;

    @Override
    public Lookup<SafeContact> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(SafeContact.class, "amparo.safe_contact t where t.survivor_id = ? and t.ended_at is null",
                "t.rank, t.way_id", 20, permit.survivor().value()))).rows();
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return lookup(permit).rows(() -> records.all(permit)).stream().map(way -> new NamedAt(Spot.WAY, way.id(), null,
                List.of(new NamedAt.Words("whoMayAnswer", ways.opened(way, permit).whoMayAnswer()), new NamedAt.Words("reach", ways.reach(way, permit))))).toList();
    }

    private record Held(Lookup<SafeContact> rows) {}
}
