package org.amparo.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** The door to who works on a case: the lead, the deputy, and handing over what somebody leaves behind. */
@Stateless
public class AssignmentService {

    private static final Set<Role> WORKERS = Set.of(Role.CASEWORKER, Role.CHILD_SPECIALIST);
    private static final Set<Role> JOINERS = Set.of(Role.CASEWORKER, Role.CHILD_SPECIALIST, Role.LEGAL_ADVISER, Role.SUPERVISOR);

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private Assignment assignment;
    @Inject
    private CareTeam team;
    @Inject
    private TeamChanges changes;
    @Inject
    private Exclusions exclusions;
    @Inject
    private People people;

    /** Who is there and who may be chosen: colleagues with an account, and none whom the survivor does not want near. */
    public TeamPage page(CaseId id) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        List<CareTeam.Place> places = team.of(permit);
        List<Person> joiners = chosenFrom(JOINERS, permit).stream().filter(p -> places.stream().noneMatch(place -> place.user().equals(p.id()))).toList();
        return new TeamPage(facts, places, chosenFrom(WORKERS, permit), joiners, changes.of(facts, permit));
    }

    /** Somebody works with the two who lead. */
    public void join(CaseId id, StaffId who, TeamReason reason) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        Typed typed = new Typed("casework");
        if (reason == null) typed.missing("memberReason");
        if (who == null) typed.missing("member");
        typed.check();
        Person member = chosen("member", who, chosenFrom(JOINERS, permit));
        if (team.of(permit).stream().anyMatch(p -> p.user().equals(member.id()))) throw Unacceptable.because("member", "casework.problem.alreadyThere");
        assignment.join(facts, member.id(), permit);
        changes.add(facts, Relation.MEMBER, null, member.id(), reason, null, permit);
    }

    /** Whoever leads or stands in is replaced, never just taken out; what a member still owes goes to the lead. */
    public void part(CaseId id, StaffId who, TeamReason reason) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        if (reason == null) throw Unacceptable.because("leaverReason", "casework.problem.missing.reason");
        if (team.of(permit).stream().noneMatch(p -> p.user().equals(who) && p.relation() == Relation.MEMBER))
            throw Unacceptable.because("leaver", "casework.problem.notAMember");
        changes.add(facts, Relation.MEMBER, who, null, reason, null, permit);
        assignment.part(facts, who, permit);
    }

    public void reassign(Reassign wanted) {
        Permit permit = access.require(Action.ASSIGN_CASE, wanted.id());
        CaseFile file = file(wanted.id(), permit);
        Stale.check(wanted.version(), file.facts().version());
        CaseFacts before = file.facts();
        List<Person> workers = chosenFrom(WORKERS, permit);
        Person lead = chosen("lead", wanted.lead(), workers);
        Person deputy = chosen("deputy", wanted.deputy(), workers);
        if (lead.id().equals(before.lead()) && deputy.id().equals(before.deputy())) throw Unacceptable.because("lead", "casework.problem.nothingChanged");
        note(before, Relation.LEAD, before.lead(), lead.id(), wanted, permit);
        note(before, Relation.DEPUTY, before.deputy(), deputy.id(), wanted, permit);
        assignment.change(file, lead.id(), deputy.id(), lead.unit(), wanted.told(), permit);
    }

    private void note(CaseFacts before, Relation place, StaffId from, StaffId to, Reassign wanted, Permit permit) {
        if (!to.equals(from)) changes.add(before, place, from, to, wanted.reason(), wanted.told(), permit);
    }

    private List<Person> chosenFrom(Set<Role> roles, Permit permit) {
        Set<StaffId> unwanted = exclusions.people(permit);
        return roles.stream().flatMap(role -> people.inOrganisation(permit.custodian(), role).stream()).distinct()
                .filter(p -> !unwanted.contains(p.id())).sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static Person chosen(String field, StaffId who, List<Person> workers) {
        return workers.stream().filter(p -> p.id().equals(who)).findFirst().orElseThrow(() -> Unacceptable.because(field, "casework.problem.cannotBeChosen"));
    }

    private CaseFile file(CaseId id, Permit permit) {
        return files.of(permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
