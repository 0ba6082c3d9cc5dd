package org.amparo.survivor.keepaway;

import static org.amparo.access.Action.EDIT_EXCLUSIONS;
import static org.amparo.access.Action.READ_EXCLUSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.staff.People;
import org.amparo.survivor.search.Traces;

/** The door to those who have no account and must stay away: her word is enough, every word of it is sealed. */
@Stateless
public class KeptAwayService {

    @Inject
    private Access access;
    @Inject
    private KeptAwayRows rows;
    @Inject
    private Accounts accounts;
    @Inject
    private Traces traces;
    @Inject
    private People people;
    @Inject
    private KeptAwayWords words;
    @Inject
    private Clock clock;

    public List<KeptAway> list(Id subject) {
        Permit permit = access.require(READ_EXCLUSIONS, subject);
        return rows.of(permit).stream().map(row -> words.opened(row, permit)).toList();
    }

    /** Whoever has an account already and sounds like it is shut out at once, until a supervisor looked. */
    public void add(Id subject, KeepAway wanted) {
        Permit permit = access.require(EDIT_EXCLUSIONS, subject);
        UUID id = Id.next();
        rows.add(words.sealed(id, wanted, clock.instant(), permit), permit);
        rows.sounds(id, wanted.organisation(), traces.spoken(wanted.name(), permit.custodian()), permit);
        if (!wanted.organisation())
            people.everybody(permit.custodian()).stream().filter(p -> !p.id().equals(permit.holder())).forEach(p -> accounts.compare(p.name(), false, p.id().value()));
    }

    public void remove(Id subject, UUID id) {
        Permit permit = access.require(EDIT_EXCLUSIONS, subject);
        if (!rows.remove(id, clock.instant(), permit)) throw access.refuse(EDIT_EXCLUSIONS, subject);
    }
}
