package org.amparo.justice.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;

/** Writes the account of a thing, reads it, and says where it is not whole. */
@ApplicationScoped
class Custody {

    @Inject
    private CustodyRows rows;
    @Inject
    private ItemWords words;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    void write(EvidenceItem item, CustodyAct act, Actor actor, CustodySaid said, String before, String after, Permit permit) {
        UUID id = Id.next();
        rows.add(id, item.id(), act, actor, words.line(id, said, before, after, permit), clock.instant(), permit);
    }

    List<Link> lines(ItemId item, Permit permit) {
        return rows.of(item, permit);
    }

    CustodyRows.Checked checked(ItemId item, Permit permit) {
        return rows.checked(item, permit);
    }

    /** The newest last, as it happened. A line that does not open was changed; that it was is shown with the breaks, and what it said is lost. */
    List<CustodyEntry> opened(List<Link> lines, Collection<CareTeam.Place> team, Permit permit) {
        Map<StaffId, String> names = new HashMap<>();
        team.forEach(place -> names.put(place.user(), place.name()));
        // somebody who has left the team since
        List<StaffId> others = lines.stream().map(l -> new StaffId(l.by())).filter(by -> !names.containsKey(by)).distinct().toList();
        if (!others.isEmpty()) people.people(others).forEach((id, person) -> names.put(id, person.name()));
        return lines.stream().map(l -> entry(l, names, permit)).toList();
    }

    private CustodyEntry entry(Link l, Map<StaffId, String> names, Permit permit) {
        StaffId by = new StaffId(l.by());
        String name = names.getOrDefault(by, "");
        String[] t = l.computed().equals(l.link()) ? words.opened(l, permit) : new String[8];
        return new CustodyEntry(l.number(), CustodyAct.valueOf(l.act()), Actor.valueOf(l.actor()), by, name, l.at(),
                new CustodySaid(t[0], t[1], t[2], t[3], t[6], t[7], null, false), t[4], t[5]);
    }
}
