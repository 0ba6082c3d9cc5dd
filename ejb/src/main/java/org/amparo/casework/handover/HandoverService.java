package org.amparo.casework.handover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.Reassign;
import org.amparo.casework.Places;
import org.amparo.casework.TeamReason;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to handing a case over: asking somebody, hearing the survivor, going through it together, and taking over. */
@Stateless
public class HandoverService {

    private static final Span TO_ANSWER = Span.workingDays(3);

    @Inject
    private Access access;
    @Inject
    private HandoverRows rows;
    @Inject
    private AssignmentService assignments;
    @Inject
    private Places places;
    @Inject
    private CareTeam team;
    @Inject
    private CaseFiles files;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Notices notices;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public HandoverPage page(CaseId id) {
        Permit permit = access.require(Action.ANSWER_HANDOVER, id);
        List<HandoverDetails> all = rows.all(permit).stream().map(h -> h.details(vault, permit)).toList();
        List<StaffId> named = all.stream().flatMap(h -> Stream.of(h.from(), h.to(), h.deputy())).distinct().toList();
        Map<StaffId, String> names = people.people(named).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
        return new HandoverPage(files.of(permit), all.stream().filter(HandoverDetails::open).findFirst().orElse(null),
                all.stream().filter(h -> !h.open()).toList(), places.workers(permit), names);
    }

    /** Whoever is asked may look at what is owed from now on, and at the whole case once the survivor agrees; nothing else changes yet. */
    public void ask(AskHandover said) {
        Permit permit = access.require(Action.MANAGE_CASE, said.id());
        CaseFacts file = files.of(permit);
        if (!file.running()) throw Unacceptable.because("to", "workflow.problem.not-now");
        if (rows.open(permit).isPresent()) throw Unacceptable.because("to", "casework.problem.handoverAskedAlready");
        List<StaffId> workers = places.workers(permit).stream().map(Person::id).toList();
        if (said.to().equals(file.lead()) || !workers.contains(said.to())) throw Unacceptable.because("to", "casework.problem.cannotBeChosen");
        if (!workers.contains(said.deputy())) throw Unacceptable.because("deputy", "casework.problem.cannotBeChosen");
        boolean letIn = team.of(permit).stream().noneMatch(p -> p.user().equals(said.to()));
        rows.add(new Handover(said, file, letIn, clock.instant(), vault, permit), permit);
        if (letIn) letIn(said.to(), said.reason(), said.says(), file, permit);
        tasks.open(new NewTask(permit.survivor(), file.id(), TaskKind.TAKE_OVER_CASE, file.id(), calendars.dueAt(permit.custodian(), TO_ANSWER), said.to(), Priority.HIGH), permit);
        timeline.add(TimelineKind.HANDOVER_ASKED, file.id(), permit);
    }

    private void letIn(StaffId to, TeamReason reason, SurvivorSays says, CaseFacts file, Permit permit) {
        if (says == null) places.askToLead(file, to, permit);
        else places.join(file, to, reason, permit);
    }

    /** What she says to it. Her *no* ends it at once, whoever writes it down; a yes is heard by somebody she knows already. */
    public void heard(CaseId id, SurvivorSays says, long version) {
        Permit permit = access.require(Action.ANSWER_HANDOVER, id);
        Handover handover = fresh(version, permit);
        if (says == null) throw Unacceptable.because("says", "casework.problem.missing.says");
        if (says != SurvivorSays.OBJECTS && permit.beforeTakingOver()) throw Unacceptable.because("says", "casework.problem.handoverHeardByHerTeam");
        boolean first = handover.says() == null;
        handover.heard(says);
        if (first && handover.letIn() && says != SurvivorSays.OBJECTS) {
            letIn(handover.to(), handover.reason(), says, files.of(permit), permit);
            team.end(handover.to(), Relation.ASKED_TO_LEAD, permit);
        }
        if (says == SurvivorSays.OBJECTS) end(handover, HandoverWorkflow.Action.OBJECT, Set.of(Actor.SURVIVOR), null, id, permit);
    }

    public void takeOver(TakeOver said) {
        Permit permit = access.require(Action.ANSWER_HANDOVER, said.id());
        Handover handover = fresh(said.version(), permit);
        var policy = new HandoverPolicy(handover.to().equals(permit.holder()), handover.says(), said.goneThrough(), said.told(), false);
        handover.ends(HandoverWorkflow.TABLE.take(handover.state(), HandoverWorkflow.Action.TAKE_OVER, caller.actors(), policy::met), said.goneThrough(), null,
                permit.holder(), clock.instant());
        tasks.doneFor(said.id(), TaskKind.TAKE_OVER_CASE, permit);
        if (!handover.from().equals(handover.deputy())) notices.tell(handover.from(), NoticeKind.CASE_IN_OTHER_HANDS, said.id());
        rows.write(permit);
        assignments.reassign(new Reassign(said.id(), handover.to(), handover.deputy(), handover.reason(), said.told(), files.of(permit).version()));
    }

    public void decline(CaseId id, TeamReason why, long version) {
        Permit permit = access.require(Action.ANSWER_HANDOVER, id);
        Handover handover = fresh(version, permit);
        if (why == null) throw Unacceptable.because("why", "casework.problem.missing.reason");
        end(handover, HandoverWorkflow.Action.DECLINE, caller.actors(), why, id, permit);
    }

    public void takeBack(CaseId id, long version) {
        Permit permit = access.require(Action.ANSWER_HANDOVER, id);
        end(fresh(version, permit), HandoverWorkflow.Action.TAKE_BACK, caller.actors(), null, id, permit);
    }

    /** Nothing comes of it: who came for it goes again, last of all, because it may be whoever says so. */
    private void end(Handover handover, HandoverWorkflow.Action action, Set<Actor> actors, TeamReason why, CaseId id, Permit permit) {
        var policy = new HandoverPolicy(handover.to().equals(permit.holder()), handover.says(), Set.of(), null, why != null);
        handover.ends(HandoverWorkflow.TABLE.take(handover.state(), action, actors, policy::met), Set.of(), why, permit.holder(), clock.instant());
        tasks.cancelFor(id, permit, TaskKind.TAKE_OVER_CASE);
        timeline.add(TimelineKind.HANDOVER_ENDED, id, permit);
        rows.write(permit);
        boolean there = team.of(permit).stream().anyMatch(p -> p.user().equals(handover.to()) && p.relation() == Relation.MEMBER);
        if (!handover.letIn()) return;
        if (there) places.part(files.of(permit), handover.to(), why == null ? handover.reason() : why, permit);
        else team.end(handover.to(), Relation.ASKED_TO_LEAD, permit);
    }

    private Handover fresh(long version, Permit permit) {
        Handover handover = rows.open(permit).orElseThrow(Stale::new);
        Stale.check(version, handover.version());
        return handover;
    }
}
