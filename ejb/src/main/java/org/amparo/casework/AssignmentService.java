package org.amparo.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** The door to who works on a case: the lead, the deputy, and handing over what somebody leaves behind. */
@Stateless
public class AssignmentService {

    private static final Set<Role> WORKERS = Set.of(Role.CASEWORKER, Role.CHILD_SPECIALIST);

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private Assignment assignment;
    @Inject
    private Exclusions exclusions;
    @Inject
    private People people;

    /** Colleagues who may be chosen: workers with an account, and none whom she does not want near. */
    public Candidates candidates(CaseId id) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        return new Candidates(facts, workers(permit));
    }

    public void reassign(Reassign wanted) {
        Permit permit = access.require(Action.ASSIGN_CASE, wanted.id());
        CaseFile file = file(wanted.id(), permit);
        Stale.check(wanted.version(), file.facts().version());
        List<Person> workers = workers(permit);
        Person lead = chosen("lead", wanted.lead(), workers);
        Person deputy = chosen("deputy", wanted.deputy(), workers);
        if (!assignment.change(file, lead.id(), deputy.id(), lead.unit(), wanted.told(), permit))
            throw Unacceptable.because("lead", "casework.problem.nothingChanged");
    }

    private List<Person> workers(Permit permit) {
        Set<StaffId> unwanted = exclusions.people(permit);
        return WORKERS.stream().flatMap(role -> people.inOrganisation(permit.custodian(), role).stream()).distinct()
                .filter(p -> !unwanted.contains(p.id())).sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static Person chosen(String field, StaffId who, List<Person> workers) {
        return workers.stream().filter(p -> p.id().equals(who)).findFirst().orElseThrow(() -> Unacceptable.because(field, "casework.problem.cannotBeChosen"));
    }

    private CaseFile file(CaseId id, Permit permit) {
        return files.of(permit).filter(f -> f.facts().id().equals(id)).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
