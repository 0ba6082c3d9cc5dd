package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.survivor.keepaway.NamedAt;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamed;

/** Guardians, carers, schools, places to live: whoever is named in what is not over. */
@ApplicationScoped
class HelpInMatters implements StillNamed {

    @Inject
    private Matters matters;
    @Inject
    private ChildWords words;

    @Override
    public Lookup<Matter> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(Matter.class, "amparo.child_matter t where t.survivor_id = ?",
                "t.opened_at, t.matter_id", 200, permit.survivor().value()))).rows();
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return lookup(permit).rows(() -> matters.all(permit)).stream().filter(matter -> !matter.over() && matter.who() != null)
                .map(matter -> new NamedAt(Spot.CHILD_MATTER, matter.id(), null, List.of(new NamedAt.Words("who", words.who(matter, permit))))).toList();
    }

    private record Held(Lookup<Matter> rows) {}
}
