package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.shared.Compartment;
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
    private HeldRoles roles;
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
        ListPermit leave = requireToFind(action, subject);
        return opening(leave, leave.decision().compartments());
    }

    /** The same for an act that opens less than it might: the fact names these parts of the record and no other. */
    public Permit require(Action action, Id subject, Set<Compartment> parts) {
        return opening(requireToFind(action, subject), parts);
    }

    /** Leave to look what there is of one survivor; nothing may be shown before {@link #opening}. */
    public ListPermit requireToFind(Action action, Id subject) {
        Standing standing = standings.of(subject.value(), caller, clock.instant());
        return new ListPermit(action, granted(action, standing, subject.value()), standing, subject.value());
    }

    /** For what was found of one survivor: opens, and writes down, the parts that are shown, as far as they may be. */
    public Permit opening(ListPermit leave, Set<Compartment> parts) {
        Standing standing = leave.standing();
        Decision.Granted granted = leave.decision().only(parts);
        Permit permit = new Permit(leave.action(), caller, standing.custodian(), Map.of(leave.survivor(), granted.compartments()), granted, facts.transaction(), standing.withdrawn());
        if (standing.shunned() != null) permit.hold(Shunned.class, standing::shunned);
        facts.allowed(leave.action(), granted, permit, leave.asked(), standing.at());
        if (leave.action().kind().onlyLooks()) looks.add(new Look(leave.action(), leave.asked()));
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

    /** The same, when it is done to an organisation. */
    public Permit requireFor(OrganisationId which, Action action) {
        return duty(action, which.value());
    }

    private Permit duty(Action action, UUID about) {
        Instant at = clock.instant();
        Decision.Granted granted = granted(action, Standing.onDuty(caller, roles.now(), at), about);
        Permit permit = new Permit(action, caller, caller.organisation().value(), Map.of(), granted, facts.transaction(), false);
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
        Permit permit = new Permit(tell.action(), caller, caller.organisation().value(), Map.of(person, Set.of()), granted, facts.transaction(), false);
        facts.allowed(tell.action(), granted, permit, person.value(), clock.instant());
        return permit;
    }

    /** Leave to run a list query; nothing may be shown before {@link #showing}. */
    public ListPermit requireList(Action action) {
        Standing onDuty = Standing.onDuty(caller, roles.now(), clock.instant());
        return new ListPermit(action, granted(action, onDuty, null), onDuty, null);
    }

    /** One fact for the whole page, with everybody on it as a subject. */
    public Permit showing(ListPermit list, Collection<SurvivorId> shown) {
        return showing(list, shown, caller.organisation());
    }

    /** The same for records that somebody else keeps: the look belongs into the keeper's log. */
    public Permit showing(ListPermit list, Collection<SurvivorId> shown, OrganisationId custodian) {
        Map<SurvivorId, Set<Compartment>> subjects = new LinkedHashMap<>();
        shown.forEach(who -> subjects.put(who, list.decision().compartments()));
        return showing(list, subjects, list.decision(), custodian);
    }

    /** The same where more is shown of the one than of the other: the fact says of everybody what was shown of them. */
    public Permit showing(ListPermit list, Map<SurvivorId, Set<Compartment>> shown) {
        Map<SurvivorId, Set<Compartment>> subjects = new LinkedHashMap<>();
        Set<Compartment> together = EnumSet.noneOf(Compartment.class);
        shown.forEach((who, parts) -> subjects.put(who, list.decision().only(parts).compartments()));
        subjects.values().forEach(together::addAll);
        return showing(list, subjects, list.decision().only(together), caller.organisation());
    }

    /** Two looks of one act that are read together: it covers of everybody what either covers, and both stay on record as they are. */
    public Permit both(Permit one, Permit other) {
        Map<SurvivorId, Set<Compartment>> subjects = new LinkedHashMap<>();
        Set<Compartment> together = EnumSet.noneOf(Compartment.class);
        for (Permit each : List.of(one, other)) {
            each.subjects().forEach(who -> subjects.computeIfAbsent(who, w -> EnumSet.noneOf(Compartment.class)).addAll(each.openedAlive(who)));
            subjects.values().forEach(together::addAll);
        }
        return new Permit(one.action(), caller, one.custodian().value(), subjects, new Decision.Granted(one.rule(), together), facts.transaction(), one.afterWithdrawal() || other.afterWithdrawal());
    }

    private Permit showing(ListPermit list, Map<SurvivorId, Set<Compartment>> subjects, Decision.Granted granted, OrganisationId custodian) {
        // where nobody is shown, nothing was opened of anybody
        Decision.Granted shown = subjects.isEmpty() ? granted.only(Set.of()) : granted;
        Permit permit = new Permit(list.action(), caller, custodian.value(), subjects, shown, facts.transaction(), false);
        facts.allowed(list.action(), shown, permit, null, clock.instant());
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

    /** The same for what was received: a partner stands to that, and only by it to her. */
    public boolean wouldWith(Id received, Action action, Permit permit) {
        permit.mustCover(permit.survivor());
        return AccessPolicy.decide(action, standings.of(received.value(), caller, clock.instant())) instanceof Decision.Granted;
    }

    /** A record behind an address does not exist, or is not the asker's to know of: the same words, the same fact, the same time. */
    public Refusal refuse(Action action, Id asked) {
        facts.refused(action, new Decision.Refused("unknown"), null, caller.organisation().value(), asked.value(), clock.instant());
        return new Refusal();
    }

    /** What was found of her is shown no longer: refused like what does not exist, and in her keeper's log like every other refusal. */
    public Refusal refuse(ListPermit leave) {
        Standing standing = leave.standing();
        facts.refused(leave.action(), new Decision.Refused("no-longer-shared"), standing.survivor(), standing.custodian(), leave.asked(), standing.at());
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
