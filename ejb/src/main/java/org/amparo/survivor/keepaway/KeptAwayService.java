package org.amparo.survivor.keepaway;

import static org.amparo.access.Action.EDIT_EXCLUSIONS;
import static org.amparo.access.Action.READ_EXCLUSIONS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.KeptApart;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.search.Traces;

/** The door to those who have no account and must stay away: her word is enough, every word of it is sealed. */
@Stateless
public class KeptAwayService {

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
    private Clock clock;

    public List<KeptAway> list(Id subject) {
        Permit permit = access.require(READ_EXCLUSIONS, subject);
        return rows.of(permit).stream().map(row -> words.opened(row, permit)).toList();
    }

    /** Whoever has an account already, here or at a partner, and sounds like it is shut out at once, until a supervisor looked. */
    public void add(Id subject, KeepAway wanted) {
        Permit permit = access.require(EDIT_EXCLUSIONS, subject);
        UUID id = Id.next();
        rows.add(words.sealed(id, wanted, clock.instant(), permit), permit);
        List<Set<Integer>> kept = traces.spoken(wanted.name(), permit.custodian());
        rows.sounds(id, wanted.organisation(), kept, permit);
        if (wanted.organisation()) return;
        Set<StaffId> before = exclusions.people(permit);
        people.everybody().stream().filter(p -> !p.id().equals(permit.holder())).forEach(p -> shutOutWhenAlike(p, kept, permit));
        Set<StaffId> now = exclusions.people(permit);
        careTeam.inOrder(permit).stream().filter(p -> now.contains(p) && !before.contains(p)).forEach(p -> exclusions.alsoFollows(p, permit));
        keptApart.fire(new KeptApart(permit));
    }

    /** The database is asked about those alone who sound like it: a partner may have hundreds of people. */
    private void shutOutWhenAlike(Person somebody, List<Set<Integer>> kept, Permit permit) {
        List<Set<Integer>> theirs = traces.spoken(somebody.name(), permit.custodian());
        if (NamesKeptAway.alike(kept, theirs.stream().flatMap(Set::stream).collect(Collectors.toSet())))
            rows.compare(permit.custodian().value(), false, theirs, somebody.id().value());
    }

    public void remove(Id subject, UUID id) {
        Permit permit = access.require(EDIT_EXCLUSIONS, subject);
        if (!rows.remove(id, clock.instant(), permit) && !rows.isHers(id, permit)) throw access.refuse(EDIT_EXCLUSIONS, subject);
    }
}
