package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.Condition.CONSENT_TO_CASE_GRANTED;
import static org.amparo.casework.CaseWorkflow.Condition.LEAD_AND_DEPUTY_NAMED;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.calendar.Appointments;
import org.amparo.calendar.CancelReason;
import org.amparo.access.Permit;
import org.amparo.casework.aftercare.AftercareDecisions;
import org.amparo.casework.plan.OpenGoals;
import org.amparo.casework.question.Questions;
import org.amparo.casework.reopening.Reviews;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.casework.risk.Risks;
import org.amparo.casework.safety.SafetyPlans;
import org.amparo.shared.CaseId;
import org.amparo.shared.Codes;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.contact.SafeContacts;
import org.amparo.work.Tasks;
import org.amparo.work.summary.CaseSummaries;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;
import org.amparo.workflow.Guard;

/** The door to the life of a case: beginning, following up, taking up again, a safe ending, and coming back. */
@Stateless
public class CaseLifeService {

    private static final Map<CaseWorkflow.Action, TimelineKind> SAID = Map.of(CaseWorkflow.Action.BEGIN, TimelineKind.CASE_BEGUN,
            CaseWorkflow.Action.FOLLOW, TimelineKind.CASE_FOLLOWED_UP, CaseWorkflow.Action.TAKE_UP_AGAIN, TimelineKind.CASE_TAKEN_UP_AGAIN);

    @Inject
    private Access access;
    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private Consents consents;
    @Inject
    private SafeContacts contacts;
    @Inject
    private Tasks tasks;
    @Inject
    private Appointments appointments;
    @Inject
    private CaseSummaries summaries;
    @Inject
    private Risks risks;
    @Inject
    private Reviews reviews;
    @Inject
    private SafetyPlans safetyPlans;
    @Inject
    private AftercareDecisions aftercare;
    @Inject
    private StillOpenRows stillOpen;
    @Inject
    private OpenGoals goals;
    @Inject
    private Questions questions;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Instance<CaseTakenOver> takenOver;
    @Inject
    private Instance<OurHelp> ourHelp;
    @Inject
    private Event<CaseClosed> closed;
    @Inject
    private Event<CaseReopened> reopened;
    @Inject
    private Clock clock;

    /** From the first plan to action. */
    public void begin(CaseId id, long version) {
        step(id, version, CaseWorkflow.Action.BEGIN, false);
    }

    /** Nothing is asked of us for now; we stay in touch because she agreed to that. */
    public void followUp(CaseId id, boolean survivorAgrees, long version) {
        step(id, version, CaseWorkflow.Action.FOLLOW, survivorAgrees);
    }

    public void takeUpAgain(CaseId id, long version) {
        step(id, version, CaseWorkflow.Action.TAKE_UP_AGAIN, false);
    }

    public void close(CloseCase wanted) {
        Permit permit = access.require(Action.MANAGE_CASE, wanted.id());
        CaseFile file = fresh(wanted.id(), wanted.version(), permit);
        int referrals = summaries.of(permit).stream().filter(s -> s.area() == SummaryArea.REFERRALS).mapToInt(Summary::open).sum();
        boolean lost = wanted.reason() == CloseReason.LOST_CONTACT && contacts.lost(file.opened(), permit);
        ClosingPolicy policy = new ClosingPolicy(wanted.reason(), wanted.done(), stillOpen.of(permit), tasks.urgentOpen(permit), referrals, safetyPlans.exitPlanGiven(permit),
                aftercare.of(permit).isPresent(), lost, wanted.reason() == CloseReason.TRANSFERRED && takenOver(permit), ourHelpWithoutPlan(permit));
        CaseWorkflow.State to = CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.CLOSE, caller.actors(), policy::met);
        file.close(to, wanted.reason(), Codes.join(wanted.done()), clock.instant());
        risks.caseClosed(permit);
        appointments.cancelAll(CancelReason.NOT_NEEDED, permit);
        tasks.cancelAll(permit);
        timeline.add(TimelineKind.CASE_CLOSED, wanted.id(), permit);
        closed.fire(new CaseClosed(wanted.id(), permit));
        team.closed(permit);
    }

    /** What is to be settled with her before a case closes, all of it at once. */
    public BeforeClosing beforeClosing(CaseId id) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        StillOpen still = stillOpen.of(permit);
        return new BeforeClosing(still, still.goals() == 0 ? List.of() : goals.of(permit), still.questions() == 0 ? List.of() : questions.waiting(permit),
                ourHelpWithoutPlan(permit), safetyPlans.exitPlanGiven(permit), aftercare.of(permit).isPresent());
    }

    private int ourHelpWithoutPlan(Permit permit) {
        return ourHelp.isResolvable() ? ourHelp.get().withoutPlan(permit) : 1;
    }

    /** Where nobody answers, nobody has. */
    private boolean takenOver(Permit permit) {
        return takenOver.isResolvable() && takenOver.get().takenOver(permit);
    }

    /** She came back, or wants us again: consent to case management is asked anew, nothing else has to be told twice, and what was true then is looked at again. */
    public void reopen(CaseId id, WhyBack why, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        CaseFile file = fresh(id, version, permit);
        if (why == null) throw Unacceptable.because("why", "casework.problem.missing.whyBack");
        CloseReason closedFor = file.closeReason();
        Instant closedAt = file.closedAt();
        boolean consented = consents.live(permit, permit.custodian(), ConsentPurpose.CASE_MANAGEMENT).isPresent();
        Predicate<Guard> met = g -> g == CONSENT_TO_CASE_GRANTED ? consented : g == LEAD_AND_DEPUTY_NAMED && file.facts().deputy() != null;
        file.reopen(CaseWorkflow.TABLE.take(file.facts().state(), CaseWorkflow.Action.REOPEN, caller.actors(), met), clock.instant());
        timeline.add(TimelineKind.CASE_REOPENED, id, permit);
        team.opened(permit);
        risks.caseReopened(why == WhyBack.NEW_DANGER, permit);
        reopened.fire(new CaseReopened(file.facts(), permit));
        reviews.begin(file.facts(), why, closedFor, closedAt, permit);
    }

    private void step(CaseId id, long version, CaseWorkflow.Action action, boolean survivorAgrees) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        CaseFile file = fresh(id, version, permit);
        Predicate<Guard> met = g -> switch ((CaseWorkflow.Condition) g) {
            case LEAD_AND_DEPUTY_NAMED -> file.facts().deputy() != null;
            case LOOKED_AT_IF_REOPENED -> file.facts().state() != CaseWorkflow.State.REOPENED || !reviews.due(permit);
            case SURVIVOR_AGREES -> survivorAgrees;
            default -> false;
        };
        file.become(CaseWorkflow.TABLE.take(file.facts().state(), action, caller.actors(), met), clock.instant());
        timeline.add(SAID.get(action), id, permit);
    }

    private CaseFile fresh(CaseId id, long version, Permit permit) {
        CaseFile file = files.of(permit).filter(f -> f.facts().id().equals(id)).orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        Stale.check(version, file.facts().version());
        return file;
    }
}
