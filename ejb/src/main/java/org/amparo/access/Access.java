package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Purpose;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/**
 * Asks, decides, writes down, and only then hands out a {@link Permit}. The fact of a granted act commits with the act; the fact of
 * a refusal is written on its own and the refusal looks like a record that does not exist.
 */
@ApplicationScoped
public class Access {

    @Inject
    private Caller caller;
    @Inject
    private Standings standings;
    @Inject
    private Facts facts;
    @Inject
    private LooksTaken looks;
    @Inject
    private Clock clock;

    /** For an act on one survivor's record; the id may be hers or of anything that was named as hers (a case, a referral). */
    public Permit require(Action action, Id subject) {
        Instant at = clock.instant();
        Standing standing = standings.of(subject.value(), caller, at);
        Decision.Granted granted = granted(action, standing, subject.value());
        Permit permit = new Permit(action, caller, standing.custodian(), Set.of(standing.survivor()), granted, facts.transaction(), standing.withdrawn());
        if (standing.shunned() != null) permit.hold(Shunned.class, standing::shunned);
        facts.allowed(action, granted, permit, subject.value(), at);
        if (action.kind().onlyLooks()) looks.add(new Look(action, subject.value()));
        return permit;
    }

    /** For an act that concerns no survivor: the directory, staff, the log itself, or beginning somebody's first record. */
    public Permit require(Action action) {
        return duty(action, null);
    }

    /** The same, when it is done to one account: whose it was stands in the log beside who did it. */
    public Permit requireFor(StaffId whose, Action action) {
        return duty(action, whose.value());
    }

    private Permit duty(Action action, UUID about) {
        Instant at = clock.instant();
        Decision.Granted granted = granted(action, Standing.onDuty(caller, at), about);
        Permit permit = new Permit(action, caller, caller.organisation().value(), Set.of(), granted, facts.transaction(), false);
        facts.allowed(action, granted, permit, about, at);
        return permit;
    }

    /** For a permit on the survivor a START_INTAKE permit has just begun: the same fact, now with its subject. */
    public Permit begun(Permit start, SurvivorId survivor) {
        if (start.action() != Action.START_INTAKE) throw new IllegalArgumentException("only an intake begins a record");
        return require(Action.WORK_ON_INTAKE, survivor);
    }

    /** For putting a worry about somebody into the house: it covers that one person and opens nothing of theirs. */
    public Permit telling(Permit tell, SurvivorId person) {
        if (tell.action() != Action.TELL_WORRY) throw new IllegalArgumentException("only a worry is told and not read");
        Decision.Granted granted = new Decision.Granted(Role.COMMUNITY_MONITOR + " as " + Relation.DUTY, Set.of());
        Permit permit = new Permit(tell.action(), caller, caller.organisation().value(), Set.of(person), granted, facts.transaction(), false);
        facts.allowed(tell.action(), granted, permit, person.value(), clock.instant());
        return permit;
    }

    /** Leave to run a list query; nothing may be shown before {@link #showing}. */
    public ListPermit requireList(Action action) {
        return new ListPermit(action, granted(action, Standing.onDuty(caller, clock.instant()), null));
    }

    /** One fact for the whole page, with everybody on it as a subject. */
    public Permit showing(ListPermit list, Collection<SurvivorId> shown) {
        return showing(list, shown, caller.organisation());
    }

    /** The same for records that somebody else keeps: the look belongs into the keeper's log. */
    public Permit showing(ListPermit list, Collection<SurvivorId> shown, OrganisationId custodian) {
        Set<SurvivorId> subjects = new LinkedHashSet<>(shown);
        Permit permit = new Permit(list.action(), caller, custodian.value(), subjects, list.decision(), facts.transaction(), false);
        facts.allowed(list.action(), list.decision(), permit, null, clock.instant());
        return permit;
    }

    /** Whether a button is worth showing; decides nothing, opens nothing and is therefore not on record. */
    public boolean would(Action action, Permit permit) {
        return would(action, permit.survivor(), permit);
    }

    /** The same for one of those on a list. */
    public boolean would(Action action, SurvivorId of, Permit permit) {
        permit.mustCover(of);
        return AccessPolicy.decide(action, standings.of(of.value(), caller, clock.instant())) instanceof Decision.Granted;
    }

    /** A record behind an address does not exist, or is not the asker's to know of: the same words, the same fact, the same time. */
    public Refusal refuse(Action action, Id asked) {
        facts.refused(action, new Decision.Refused("unknown"), null, caller.organisation().value(), asked.value(), clock.instant());
        return new Refusal();
    }

    private Decision.Granted granted(Action action, Standing standing, UUID asked) {
        return switch (AccessPolicy.decide(action, standing)) {
            case Decision.Granted granted -> granted;
            case Decision.Refused refused -> {
                facts.refused(action, refused, standing.survivor(), standing.custodian(), asked, standing.at());
                throw new Refusal();
            }
        };
    }

    /** The purpose an action serves, for pages that tell the worker why her look is recorded. */
    public static Purpose purposeOf(Action action) {
        return action.purpose();
    }
}
