package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.CaseService;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.PlanConference;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionService;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
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
import org.amparo.casework.plan.HerWishes;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.justice.HearingStory;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Wish;
import org.amparo.referral.Referring.World;
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachService;
import org.amparo.shared.CaseId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.SupportService;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;

/** One survivor's whole record, with one of everything an address can name: for tests of who may come near it. */
@ApplicationScoped
public class HerRecord {

    @Inject
    private Referring story;
    @Inject
    private HerChild herChild;
    @Inject
    private QuestionService questions;
    @Inject
    private ConferenceService conferences;
    @Inject
    private Access access;
    @Inject
    private CaseFiles files;
    @Inject
    private CaseService cases;
    @Inject
    private NeedService needs;
    @Inject
    private NoteService notes;
    @Inject
    private TaskService tasks;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService safetyPlans;
    @Inject
    private ContactService contacts;
    @Inject
    private ConsentService consents;
    @Inject
    private AssessmentService assessments;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private SupportService support;
    @Inject
    private AppointmentService appointments;
    @Inject
    private BreachService breaches;
    @Inject
    private GoalService goals;
    @Inject
    private HearingStory hearing;
    @Inject
    private Exclusions exclusions;

    /** Everything by the name it has in an address; {@code name}, {@code phone} and the words are what must never be seen. */
    Map<String, String> of(Somebody lead, Somebody deputy, Somebody partner, String mark) {
        return of(known(lead), known(deputy), known(partner), mark);
    }

    public Map<String, String> of(Someone worker, Someone deputy, Someone partner, String mark) {
        Map<String, String> all = unheard(worker, deputy, partner, mark);
        all.putAll(hearing.of(worker, CaseId.parse(all.get("case")), SurvivorId.parse(all.get("survivor")), mark));
        return all;
    }

    /** The same before anybody spoke of proceedings. */
    Map<String, String> unheard(Somebody lead, Somebody deputy, Somebody partner, String mark) {
        return unheard(known(lead), known(deputy), known(partner), mark);
    }

    private Map<String, String> unheard(Someone worker, Someone deputy, Someone partner, String mark) {
        Map<String, String> all = new LinkedHashMap<>();
        SurvivorId her = story.agreedToACase("Zubeydeh " + mark, worker, deputy);
        CaseId file = worker.together(e -> files.of(access.require(Action.READ_CASE, her)).id());
        NeedId need = need(worker, file, NeedDomain.SAFETY_HOUSING, "A bed far from " + mark);
        NeedId sleep = need(worker, file, NeedDomain.HEALTH_MENTAL, "To sleep, " + mark);
        World w = world(worker, deputy, partner, her, file, need);
        does(worker, () -> contacts.add(her, new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, mark, null, LeaveMessage.NO, false, false)));
        does(worker, () -> notes.add(file, new WriteNote("She told of " + mark)));
        does(worker, () -> tasks.add(file, new AddTask(TaskKind.OTHER, Instant.now().plus(Duration.ofDays(1)), worker.id(), Priority.NORMAL, "Call " + mark)));
        all.put("task", worker.does(() -> cases.page(file)).tasks().stream().filter(t -> t.kind() == TaskKind.OTHER).findFirst().orElseThrow().id().toString());
        all.put("referral", story.sent(w).toString());
        all.put("draft", drafted(world(worker, deputy, partner, her, file, sleep)).toString());
        all.put("service", worker.does(() -> support.offer(file, new OfferService(sleep, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.OWN_MEANS, false, Set.of(), "Softly, " + mark))).toString());
        all.put("action", planned(worker, file, mark));
        all.put("appointment", worker.does(() -> appointments.plan(file, meeting(worker, mark))).toString());
        all.put("consent", worker.does(() -> consents.list(her)).get(0).id().toString());
        all.put("way", worker.does(() -> contacts.card(her)).ways().get(0).id().toString());
        all.put("note", worker.does(() -> notes.notes(file, null)).rows().get(0).id().toString());
        all.put("assessment", worker.does(() -> risks.assess(new AssessRisk(file, RiskLevel.HIGH, OwnRating.MEDIUM, RiskLevel.LOW, TookPart.TOGETHER, List.of(), Set.of(),
                "He asked for " + mark, null, risks.page(file).standing().version()))).toString());
        all.put("plan", worker.does(() -> safetyPlans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.SAFE_PLACE, "With " + mark), 0))).toString());
        all.put("question", worker.does(() -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, "When, asked " + mark, Priority.NORMAL, deputy.id(), null))).toString());
        all.put("conference", worker.does(() -> conferences.plan(file, new PlanConference(Aim.PLAN_TOGETHER, LocalDateTime.now().plusDays(3), "Room of " + mark, HerPart.COMES, "Slowly, said " + mark))).toString());
        all.put("goal", worker.does(() -> goals.express(file, new ExpressGoal("That they pay, " + mark, "eng", Set.of(Wish.WAGES), Importance.MOST, null))).toString());
        all.putAll(herChild.of(worker, deputy, mark));
        all.putAll(Map.of("survivor", her.toString(), "case", file.toString(), "need", need.toString(), "name", "Zubeydeh " + mark, "mark", mark,
                "number", worker.does(() -> cases.head(her)).facts().number(), "phone", Referring.PHONE));
        return all;
    }

    /** A plan that was agreed, and how things are. */
    private String planned(Someone worker, CaseId file, String mark) {
        does(worker, () -> assessments.assess(file, new AssessNeeds(List.of(new Rated(NeedDomain.HEALTH_MENTAL, 2, false, "Loud, " + mark)), "Tired, " + mark)));
        var action = worker.does(() -> actions.add(file, new WriteAction(NeedDomain.HEALTH_MENTAL, null, "To sleep as before " + mark, null, Idea.SURVIVOR, Agreement.YES,
                new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null)));
        does(worker, () -> plans.write(file, new HerWishes("Tea with " + mark, "Slowly, " + mark, false), plans.page(file).plan().version()));
        does(worker, () -> plans.take(file, new PlanStep.Agree("eng", "Yes, " + mark), plans.page(file).plan().version()));
        return action.toString();
    }

    private static PlanAppointment meeting(Someone worker, String mark) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(30));
        return new PlanAppointment(new Meeting(AppointmentKind.HEALTH, worker.id(), "Midwife of " + mark, PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, "Near " + mark),
                new Slot(start, start.plus(Duration.ofMinutes(45)), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class));
    }

    /** A second thing she asked for, sent to an organisation that she then does not want near her any more. */
    String sentAndThenKeptAway(Map<String, String> record, Somebody lead, Somebody deputy, Somebody partner) {
        Someone worker = known(lead);
        var her = SurvivorId.parse(record.get("survivor"));
        var file = CaseId.parse(record.get("case"));
        ReferralId id = story.sent(world(worker, known(deputy), known(partner), her, file, need(worker, file, NeedDomain.LEGAL, "A lawyer for " + record.get("mark"))));
        does(worker, () -> exclusions.excludeOrganisation(her, partner.organisation()));
        return id.toString();
    }

    /** She takes everything back: what was sent leaves the partners' desks. */
    void ends(SurvivorId her, Somebody lead) {
        does(known(lead), () -> {
            for (var given : consents.list(her)) if (given.canBeWithdrawn() && given.purpose() == ConsentPurpose.REFERRAL) consents.withdraw(her, given.id());
        });
    }

    void keptAway(Map<String, String> record, Somebody lead, Somebody colleague) {
        for (String whose : List.of("survivor", "child")) does(known(lead), () -> exclusions.excludePerson(SurvivorId.parse(record.get(whose)), colleague.id()));
    }

    /** A third one, which reached whom it should not have reached. */
    String misdirected(Map<String, String> record, Somebody lead, Somebody deputy, Somebody partner, Somebody supervisor) {
        Someone worker = known(lead);
        var her = SurvivorId.parse(record.get("survivor"));
        var file = CaseId.parse(record.get("case"));
        ReferralId id = story.sent(world(worker, known(deputy), known(partner), her, file, need(worker, file, NeedDomain.EDUCATION, "A school for " + record.get("mark"))));
        does(known(supervisor), () -> breaches.markInError(id, BreachKind.TOO_MUCH, breaches.of(id).referralVersion()));
        return id.toString();
    }

    private ReferralId drafted(World w) {
        return story.drafted(w, false);
    }

    private NeedId need(Someone worker, CaseId file, NeedDomain domain, String words) {
        return worker.does(() -> needs.record(file, List.of(new RecordNeed(domain, Priority.NORMAL, words, null, 2)))).get(0);
    }

    World world(Someone worker, Someone deputy, Someone partner, SurvivorId her, CaseId file, NeedId need) {
        return new World(worker, deputy, known(Somebody.SAM), partner, partner, known(Somebody.PAULA), known(Somebody.LARS), helpOfAnyKind(partner), her, file, need);
    }

    private ListingId helpOfAnyKind(Someone partner) {
        ListingId listing = story.shelter(partner.organisation());
        Someone.system(e -> e.createNativeQuery("update amparo.listing set domains = '|SAFETY_HOUSING|HEALTH_MENTAL|LEGAL|EDUCATION|' where listing_id = ?1")
                .setParameter(1, listing.value()).executeUpdate());
        return listing;
    }

    static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
