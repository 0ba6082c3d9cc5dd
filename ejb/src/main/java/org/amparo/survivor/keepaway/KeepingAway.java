package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.KeptApart;
import org.amparo.shared.Id;
import org.amparo.shared.RelativeId;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.search.Traces;

/** Puts somebody on the list: by her word, or because somebody of her family may have had a part in it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingAway {

    @Inject
    private Access access;
    @Inject
    private KeptAwayRows rows;
    @Inject
    private Traces traces;
    @Inject
    private People people;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CareTeam careTeam;
    @Inject
    private KeptAwayWords words;
    @Inject
    private Event<KeptApart> keptApart;
    @Inject
    private Event<ListChanged> changed;
    @Inject
    private Clock clock;

    /** @param kinship what they are to her, a code; with the name it is enough to know them again */
    public void relative(RelativeId relative, String kinship, KeepAway wanted) {
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, relative);
        if (rows.of(permit).stream().noneMatch(row -> relative.value().equals(row.relative()))) add(wanted, relative, kinship, permit);
    }

    /** Whoever has an account already, here or at a partner, and sounds like it is shut out at once, until a supervisor looked. */
    void add(KeepAway wanted, RelativeId relative, String kinship, Permit permit) {
        UUID id = Id.next();
        rows.add(words.sealed(id, wanted, relative == null ? null : relative.value(), kinship, clock.instant(), permit), permit);
        List<Set<Integer>> kept = traces.spoken(wanted.name(), permit.custodian());
        rows.sounds(id, wanted.organisation(), kept, permit);
        if (wanted.organisation()) return;
        Set<StaffId> before = exclusions.people(permit);
        people.everybody().stream().filter(p -> !p.id().equals(permit.holder())).forEach(p -> shutOutWhenAlike(p, kept, permit));
        Set<StaffId> now = exclusions.people(permit);
        careTeam.inOrder(permit).stream().filter(p -> now.contains(p) && !before.contains(p)).forEach(p -> exclusions.alsoFollows(p, permit));
        keptApart.fire(new KeptApart(permit));
        changed.fire(new ListChanged(permit));
    }

    /** The database is asked about those alone who sound like it: a partner may have hundreds of people. */
    private void shutOutWhenAlike(Person somebody, List<Set<Integer>> kept, Permit permit) {
        List<Set<Integer>> theirs = traces.spoken(somebody.name(), permit.custodian());
        if (NamesKeptAway.alike(kept, theirs.stream().flatMap(Set::stream).collect(Collectors.toSet())))
            rows.compare(permit.custodian().value(), false, theirs, somebody.id().value());
    }
}
