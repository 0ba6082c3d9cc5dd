package org.amparo.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.Person;

/** The door to who works on a case: the lead, the deputy, and handing over what somebody leaves behind. */
@Stateless
public class AssignmentService {

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private TeamChanges changes;
    @Inject
    private Places here;

    /** Who is there and who may be chosen: colleagues with an account, and none whom the survivor does not want near. */
    public TeamPage page(CaseId id) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        List<CareTeam.Place> places = team.of(permit);
        List<Person> mayJoin = here.joiners(permit);
        List<Person> joiners = mayJoin.stream().filter(p -> places.stream().noneMatch(place -> place.user().equals(p.id()))).toList();
        return new TeamPage(facts, places, Places.workers(mayJoin), joiners, changes.of(facts, permit));
    }

    /** Somebody works with the two who lead. */
    public void join(CaseId id, StaffId who, TeamReason reason) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        Typed typed = new Typed("casework");
        if (reason == null) typed.missing("memberReason");
        if (who == null) typed.missing("member");
        typed.check();
        Person member = Places.chosen("member", who, here.joiners(permit));
        if (team.of(permit).stream().anyMatch(p -> p.user().equals(member.id()))) throw Unacceptable.because("member", "casework.problem.alreadyThere");
        here.join(facts, member.id(), reason, permit);
    }

    /** Whoever leads or stands in is replaced, never just taken out; what a member still owes goes to the lead. */
    public void part(CaseId id, StaffId who, TeamReason reason) {
        Permit permit = access.require(Action.ASSIGN_CASE, id);
        CaseFacts facts = file(id, permit).facts();
        if (reason == null) throw Unacceptable.because("leaverReason", "casework.problem.missing.reason");
        if (team.of(permit).stream().noneMatch(p -> p.user().equals(who) && p.relation() == Relation.MEMBER))
            throw Unacceptable.because("leaver", "casework.problem.notAMember");
        here.part(facts, who, reason, permit);
    }

    public void reassign(Reassign wanted) {
        Permit permit = access.require(Action.ASSIGN_CASE, wanted.id());
        CaseFile file = file(wanted.id(), permit);
        Stale.check(wanted.version(), file.facts().version());
        here.reassign(file, wanted, permit);
    }

    private CaseFile file(CaseId id, Permit permit) {
        return files.of(permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
