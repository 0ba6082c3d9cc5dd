package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.Statements;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.livelihood.LivelihoodService;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.livelihood.RecordPermission;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.promise.MakePromise;
import org.amparo.casework.promise.Police;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.casework.unit.UnitService;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.Said;
import org.amparo.child.Track;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.notice.NoticeService;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogSearch;
import org.amparo.shared.CaseId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.support.InterruptReason;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.WriteStory;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.draft.DraftService;
import org.junit.jupiter.api.Test;

/** What one request may ask of the database (design.md 7), and that it asks no more where there is more: all doors it goes through, and the bell of a whole page. */
class StatementCeilingsIT extends InContainer {

    private static final int LIST = 6;
    private static final int CASE = 12;
    private static final int SAVE = 12;
    /** Head and plan: what was asked of two doors. */
    private static final int PLAN_PAGE = 18;
    private static final int MANY = 30;

    @Inject
    private ReceivedService received;
    @Inject
    private Referring story;
    @Inject
    private Statements statements;
    @Inject
    private ReferService refer;
    @Inject
    private InboxService inbox;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;
    @Inject
    private NeedService needs;
    @Inject
    private NoteService notes;
    @Inject
    private DraftService drafts;
    @Inject
    private AssessmentService assessments;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private SupportService support;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private ContactService contacts;
    @Inject
    private ChildService child;
    @Inject
    private AccessLogService log;
    @Inject
    private NoticeService bell;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService safetyPlans;
    @Inject
    private PromiseService promises;
    @Inject
    private RestService rest;
    @Inject
    private LivelihoodService livelihood;
    @Inject
    private AftercareService aftercare;
    @Inject
    private UnitService units;

    /** The least of three worlds with little in them and of three with much: a timer may strike in between, a door never asks less than it needs. */
    private void holds(String what, int ceiling, ToLongFunction<World> request) {
        long little = LongStream.range(0, 3).map(i -> request.applyAsLong(story.world())).min().orElseThrow();
        long much = LongStream.range(0, 3).map(i -> request.applyAsLong(crowded())).min().orElseThrow();
        assertTrue(much <= ceiling, what + " asks " + much + " times, " + ceiling + " are allowed");
        assertEquals(little, much, what + " asks more where there is more");
    }

    private World crowded() {
        World w = story.world();
        RecordNeed said = new RecordNeed(NeedDomain.LEGAL, Priority.LOW, "A letter I do not understand", null, 1);
        for (int i = 0; i < MANY / 5; i++) w.worker().does(() -> needs.record(w.file(), Collections.nCopies(5, said)));
        for (int i = 0; i < MANY; i++) does(w.worker(), () -> notes.add(w.file(), new WriteNote("Another day")));
        return w;
    }

    private static void does(Someone who, Referring.Doing what) {
        Referring.does(who, what);
    }

    private long once(Someone person, Referring.Doing act) {
        return statements.once(person, () -> {
            act.now();
            return null;
        });
    }

    private ReferralId sendable(World w) {
        w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, "Canarina",
                "a man answers", LeaveMessage.NO, false, false)));
        return story.ready(w, false);
    }

    /** It asks by itself, beside Hibernate and its count: one statement, the signed context within it. */
    private long bell(Someone person) {
        person.does(() -> bell.unseen());
        return 1;
    }

    private long draftDropped(CaseId file, String form, Someone person) {
        return once(person, () -> drafts.drop(file, form));
    }

    @Test
    void aStepForAChild() {
        holds("a step for a child", SAVE, w -> {
            story.isBorn(w, LocalDate.now().minusYears(12));
            List<MatterDetails> matters = w.worker().does(() -> child.list(w.file()));
            MatterDetails guardian = matters.stream().filter(m -> m.track() == Track.GUARDIAN).findFirst().orElseThrow();
            return once(w.worker(), () -> child.take(guardian.id(), "REQUEST", Said.nothing(), guardian.version()));
        });
    }

    @Test
    void sendingAReferral() {
        holds("sending a referral", SAVE, w -> {
            ReferralId id = sendable(w);
            long shown = w.worker().does(() -> story.version(id));
            return once(w.worker(), () -> refer.send(id, shown));
        });
    }

    @Test
    void acceptingAReferral() {
        holds("accepting a referral", SAVE, w -> {
            ReferralId id = story.sent(w);
            long shown = w.pia().does(() -> inbox.open(id)).version();
            return once(w.pia(), () -> inbox.accept(new AcceptReferral(id, shown, "Pia", "We meet on Tuesday at our place", null)));
        });
    }

    @Test
    void recordingANeed() {
        RecordNeed said = new RecordNeed(NeedDomain.EDUCATION, Priority.NORMAL, "To finish school", null, 1);
        holds("recording a need", SAVE, w -> once(w.worker(), () -> needs.record(w.file(), List.of(said))) + draftDropped(w.file(), "casework.needs", w.worker()));
    }

    @Test
    void writingANote() {
        holds("writing a note", SAVE, w -> once(w.worker(), () -> notes.add(w.file(), new WriteNote("She slept"))) + draftDropped(w.file(), "casework.note", w.worker()));
    }

    @Test
    void writingDownWhatWasTold() {
        var said = new WriteStory(null, "She told it once", "eng", null, null, null, null);
        holds("writing the story", SAVE, w -> {
            int shown = w.worker().does(() -> stories.outline(w.file()).versions());
            return once(w.worker(), () -> stories.write(w.file(), said, shown)) + draftDropped(w.file(), "survivor.story", w.worker());
        });
        var telling = new RecordTelling(ToldTo.POLICE, "North", TellingPurpose.REPORT, null, null, null, null, null, "loud", null);
        holds("recording a telling", SAVE, w -> once(w.worker(), () -> retellings.told(w.file(), telling)));
    }

    @Test
    void offeringAService() {
        holds("offering a service", SAVE, w -> once(w.worker(), () -> support.offer(w.file(), new OfferService(w.need(), NeedDomain.SAFETY_HOUSING,
                ServiceKind.answering(NeedDomain.SAFETY_HOUSING).getFirst(), null, null, null, false, java.util.Set.of(), "soon"))));
    }

    @Test
    void assessingARisk() {
        holds("assessing a risk", SAVE, w -> {
            long shown = w.worker().does(() -> risks.page(w.file())).standing().version();
            return once(w.worker(), () -> risks.assess(new AssessRisk(w.file(), RiskLevel.MEDIUM, OwnRating.LOW, RiskLevel.LOW, TookPart.TOGETHER,
                    List.of(new DomainRating(RiskDomain.DEBT, Likelihood.LIKELY, Impact.SERIOUS, null)), Set.of(RiskFactor.DEBT), "They call", null, shown)));
        });
    }

    @Test
    void aProviderInterruptsAService() {
        holds("interrupting a service", SAVE, w -> {
            ServiceId id = w.worker().does(() -> support.offer(w.file(), new OfferService(w.need(), NeedDomain.SAFETY_HOUSING,
                    ServiceKind.answering(NeedDomain.SAFETY_HOUSING).getFirst(), null, null, null, false, java.util.Set.of(), null)));
            does(w.worker(), () -> support.take(id, new Step.Accept(true), 0));
            does(w.worker(), () -> support.take(id, new Step.Start(true, LocalDate.now(), null, null), 1));
            return once(w.worker(), () -> support.take(id, new Step.Interrupt(InterruptReason.STAFF, "until May"), 2));
        });
    }

    @Test
    void savingAPlansAction() {
        holds("saving an action of a plan", SAVE, w -> {
            PlanActionId id = w.worker().does(() -> actions.add(w.file(), planned("To finish school", Agreement.YES)));
            long shown = w.worker().does(() -> actions.action(w.file(), id)).version();
            return once(w.worker(), () -> actions.write(w.file(), id, planned("To learn a trade", Agreement.CHANGED), shown));
        });
    }

    private static WriteAction planned(String goal, Agreement agrees) {
        return new WriteAction(NeedDomain.EDUCATION, null, goal, null, Idea.SURVIVOR, agrees, new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null);
    }

    @Test
    void addingToAPlan() {
        holds("adding to a plan", SAVE, w -> once(w.worker(), () -> actions.add(w.file(), planned("To finish school", Agreement.YES))) + draftDropped(w.file(), "plan.action", w.worker()));
    }

    @Test
    void agreeingToAPlan() {
        holds("agreeing to a plan", SAVE, w -> {
            w.worker().does(() -> actions.add(w.file(), planned("To finish school", Agreement.YES)));
            long shown = w.worker().does(() -> plans.page(w.file())).plan().version();
            return once(w.worker(), () -> plans.take(w.file(), new PlanStep.Agree("eng", "yes"), shown)) + draftDropped(w.file(), "plan.step", w.worker());
        });
    }

    @Test
    void promisingContact() {
        holds("promising contact", SAVE, w -> {
            WayId way = w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.IN_PERSON, null, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null,
                    LeaveMessage.NO, false, false)));
            return once(w.worker(), () -> promises.make(w.file(), new MakePromise(7, way, Police.NOT_ASKED, "a voice"), PromiseService.NONE_YET)) + draftDropped(w.file(), "casework.promise", w.worker());
        });
    }

    @Test
    void makingASafetyPlan() {
        holds("making a safety plan", SAVE, w -> once(w.worker(), () -> safetyPlans.make(new MakePlan(w.file(), PlanFor.NOW, TookPart.TOGETHER, "ES",
                Map.of(SafetyPart.WHO_HELPS, "Ana", SafetyPart.SAFE_PLACE, "Her aunt"), 0))));
    }

    @Test
    void somethingHappening() {
        holds("recording a safety event", SAVE, w -> once(w.worker(), () -> risks.happened(new RecordSafetyEvent(w.file(), SafetyTrigger.NEW_THREAT, "A call"))));
    }

    @Test
    void theRiskPage() {
        holds("the risk page", CASE, w -> once(w.worker(), () -> risks.page(w.file())) + bell(w.worker()));
    }

    @Test
    void askingHowThingsAre() {
        holds("asking how things are", SAVE, w -> once(w.worker(), () -> assessments.assess(w.file(), new AssessNeeds(java.util.Arrays.stream(NeedDomain.values())
                .map(d -> new Rated(d, 5, false, "so")).toList(), "not bad"))) + draftDropped(w.file(), "plan.assess", w.worker()));
    }

    @Test
    void thePlansPage() {
        holds("the page of a plan", PLAN_PAGE, w -> once(w.worker(), () -> plans.page(w.file())) + once(w.worker(), () -> cases.head(w.file())) + bell(w.worker()));
    }

    @Test
    void lettingWorkRest() {
        holds("letting work rest", SAVE, w -> once(w.worker(), () -> rest.pause(w.file(), Pathway.PLAN, null)));
    }

    @Test
    void recordingWorkPermission() {
        holds("recording work permission", SAVE, w -> once(w.worker(), () -> livelihood.record(w.file(), new RecordPermission(PermissionStatus.ALLOWED, null, null, "hours", "bread"),
                LivelihoodService.NONE_YET)) + draftDropped(w.file(), "casework.livelihood", w.worker()));
    }

    @Test
    void agreeingOnWhatComesAfterwards() {
        DecideAftercare said = new DecideAftercare(Decision.AGREED, LocalDate.now(), "bread", "evening school", null, "the choir");
        holds("agreeing on what comes afterwards", SAVE, w -> once(w.worker(), () -> aftercare.decide(w.file(), said, AftercareService.NONE_YET)) + draftDropped(w.file(), "casework.aftercare", w.worker()));
    }

    @Test
    void theCasePage() {
        holds("the case page", CASE, w -> once(w.worker(), () -> cases.page(w.file())) + bell(w.worker()));
    }

    @Test
    void theHomePage() {
        holds("the home page", LIST, w -> once(w.worker(), () -> tasks.desk()) + bell(w.worker()));
    }

    @Test
    void theCaseload() {
        holds("the caseload", LIST, w -> once(w.worker(), () -> cases.caseload(CaseFilter.RUNNING, null)) + bell(w.worker()));
    }

    @Test
    void theUnitOfASupervisor() {
        holds("the supervisor's unit", LIST, w -> once(w.supervisor(), () -> units.page(null)) + bell(w.supervisor()));
    }

    @Test
    void thePartnersInbox() {
        holds("the partner's inbox", LIST, w -> {
            story.sent(w);
            return once(w.pia(), () -> received.inbox(InboxTab.NEW, null)) + bell(w.pia());
        });
    }

    @Test
    void theAccessLogOfOneCase() {
        holds("the access log of one case", LIST, w -> {
            String number = w.worker().does(() -> cases.head(w.file())).number();
            return once(w.supervisor(), () -> log.search(new LogSearch(null, number, null, null, null, null, null), null));
        });
    }
}
