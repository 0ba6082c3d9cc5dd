package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** Who may be there for her, and coming and going, inside the act of whoever asks and under the permit they hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Places {

    private static final Set<Role> WORKERS = Set.of(Role.CASEWORKER, Role.CHILD_SPECIALIST);
    private static final Set<Role> JOINERS = Set.of(Role.CASEWORKER, Role.CHILD_SPECIALIST, Role.LEGAL_ADVISER, Role.SUPERVISOR);

    @Inject
    private Assignment assignment;
    @Inject
    private TeamChanges changes;
    @Inject
    private Exclusions exclusions;
    @Inject
    private People people;

    /** Who may lead or stand in: colleagues with an account, and none whom the survivor does not want near. */
    public List<Person> workers(Permit permit) {
        return workers(joiners(permit));
    }

    static List<Person> workers(List<Person> joiners) {
        return joiners.stream().filter(p -> WORKERS.stream().anyMatch(p::has)).toList();
    }

    List<Person> joiners(Permit permit) {
        Set<StaffId> unwanted = exclusions.people(permit);
        return people.everybody(permit.custodian()).stream().filter(p -> JOINERS.stream().anyMatch(p::has)).filter(p -> !unwanted.contains(p.id())).toList();
    }

    public void join(CaseFacts facts, StaffId who, TeamReason reason, Permit permit) {
        assignment.join(facts, who, permit);
        changes.add(facts, Relation.MEMBER, null, who, reason, null, permit);
    }

    /** To look at what is asked of her, and no story yet. */
    public void askToLead(CaseFacts facts, StaffId who, Permit permit) {
        assignment.askToLead(facts, who, permit);
    }

    public void part(CaseFacts facts, StaffId who, TeamReason reason, Permit permit) {
        changes.add(facts, Relation.MEMBER, who, null, reason, null, permit);
        assignment.part(facts, who, permit);
    }

    void reassign(CaseFile file, Reassign wanted, Permit permit) {
        CaseFacts before = file.facts();
        List<Person> workers = workers(permit);
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

    static Person chosen(String field, StaffId who, List<Person> from) {
        return from.stream().filter(p -> p.id().equals(who)).findFirst().orElseThrow(() -> Unacceptable.because(field, "casework.problem.cannotBeChosen"));
    }
}
