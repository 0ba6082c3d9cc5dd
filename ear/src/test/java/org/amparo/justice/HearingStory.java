package org.amparo.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.TeamReason;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.LookFor;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.evidence.Outcome;
import org.amparo.justice.evidence.SayElement;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.ParticipationService;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.participation.Present;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.LookedAt;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.Familiarisation;
import org.amparo.justice.session.Heard;
import org.amparo.justice.session.Schedule;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow;
import org.amparo.justice.testimony.Alternative;
import org.amparo.justice.testimony.Ask;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.justice.testimony.Considered;
import org.amparo.justice.testimony.HearingRequestWorkflow;
import org.amparo.justice.testimony.LegalBasis;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.justice.testimony.Ruling;
import org.amparo.justice.testimony.Way;
import org.amparo.justice.testimony.Wish;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.EditOrganisation;
import org.amparo.partner.OrganisationKind;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Reuse;

/** The way to a day on which she is heard, step by step through the doors, for tests that begin somewhere on it. */
@ApplicationScoped
public class HearingStory {

    static final Duration A_NIGHT = Duration.ofHours(25);
    static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final Duration IN_TWENTY_DAYS = Duration.ofDays(20);

    @Inject
    AssignmentService teams;
    @Inject
    OrientationService orientations;
    @Inject
    ParticipationService participation;
    @Inject
    SafetyPlanService plans;
    @Inject
    MapService map;
    @Inject
    ConsentService consents;
    @Inject
    DirectoryService directory;
    @Inject
    RequestService requests;
    @Inject
    HearingDayService sessions;
    @Inject
    AfterService afterwards;

    static void does(Someone who, Runnable act) {
        who.does(() -> {
            act.run();
            return null;
        });
    }

    /** For tests of addresses: a day that is fixed, and the month after another one. */
    public Map<String, String> of(Someone lead, CaseId file, SurvivorId her, String mark) {
        Someone adviser = Someone.joins(lead.organisation(), Role.LEGAL_ADVISER);
        does(lead, () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        takesPart(adviser, lead, file);
        RequestId request = granted(adviser, lead, file, her, mark);
        SessionId held = ready(adviser, lead, file, request, mark);
        TestClock.later(IN_TWENTY_DAYS, () -> {
            take(lead, held, begin());
            take(lead, held, new SessionStep.Hold(new Heard(1, "Asked about " + mark, HowMuch.PART, Distress.SOME, null)));
        });
        SessionId ahead = planned(adviser, request);
        safe(lead, file);
        // a week after the other: nobody is heard twice in one hour
        take(adviser, ahead, new SessionStep.Fix(SessionWorkflow.Action.SCHEDULE, day(lead, in(IN_TWENTY_DAYS.plusDays(7)), false, mark)));
        return Map.of("hearing", request.toString(), "day", ahead.toString(), "after", lead.does(() -> afterwards.of(held)).orElseThrow().toString());
    }

    void takesPart(Someone adviser, Someone lead, CaseId file) {
        told(adviser, file);
        TestClock.later(A_NIGHT, () -> decided(adviser, lead, file));
    }

    /** What the law offers her; a night has to pass before she decides. */
    void told(Someone adviser, CaseId file) {
        does(adviser, () -> orientations.offer(file));
        does(adviser, () -> orientations.take(file, OrientationWorkflow.Action.TELL, new Talk(EnumSet.allOf(Topic.class), "eng", "Ana", TeachBack.YES, null, null), orientations.page(file).orientation().version()));
        does(adviser, () -> orientations.take(file, OrientationWorkflow.Action.UNDERSTAND, null, orientations.page(file).orientation().version()));
    }

    void decided(Someone adviser, Someone lead, CaseId file) {
        safe(lead, file);
        says(adviser, file, ParticipationWorkflow.Action.TAKE_PART);
    }

    void says(Someone adviser, CaseId file, ParticipationWorkflow.Action said) {
        boolean written = adviser.does(() -> participation.decide(file, new Decide(said, null, null, Set.of(Present.NOBODY_ELSE), Set.of()), participation.page(file).version())).written();
        if (!written) throw new AssertionError(said + " was not written down");
    }

    void safe(Someone lead, CaseId file) {
        lead.does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), plans.page(file).shown())));
    }

    static Wish wish(String mark) {
        return new Wish(List.of(Way.VIDEO_LINK_SAFE_PLACE, Way.PRE_RECORDED_STATEMENT), Set.of(Measure.SUPPORT_PERSON, Measure.BREAKS_AND_STOP_SIGNAL), true, Set.of(),
                "Tea beside " + mark, "That " + mark + " hears of it");
    }

    RequestId wished(Someone by, CaseId file, String mark) {
        return by.does(() -> requests.begin(file, wish(mark)));
    }

    long version(Someone by, RequestId id) {
        return by.does(() -> requests.read(id)).request().version();
    }

    void take(Someone by, RequestId id, RequestStep step) {
        does(by, () -> requests.take(id, step, requests.read(id).request().version()));
    }

    /** For what would rest on her word alone. */
    void looksElsewhere(Someone adviser, CaseId file) {
        if (adviser.does(() -> map.page(file)).mayBeAsked()) return;
        does(adviser, () -> map.say(file, new SayElement(Element.ACT, true, Set.of()), null));
        does(adviser, () -> map.looked(file, new LookFor(Element.ACT, ItemKind.CCTV, Outcome.NOT_THERE, null)));
    }

    void reviewed(Someone adviser, RequestId id) {
        take(adviser, id, new RequestStep.Review(new Considered(Set.of(Alternative.DOCUMENTS, Alternative.OTHER_WITNESSES), Reuse.NOTHING_TO_REUSE, "Nobody else saw it", null)));
    }

    OrganisationId agreesToACourt(Someone lead, SurvivorId her, DataItem... items) {
        Someone keeper = Someone.joins(lead.organisation(), Role.ADMIN);
        OrganisationId court = keeper.does(() -> directory.edit(new EditOrganisation(null, "Court no. 7", OrganisationKind.CENTRAL_GOVERNMENT, "ES", ZoneId.of("Europe/Madrid"), false, "", "", 0)));
        lead.does(() -> consents.record(FirstTalk.yes(her, court, ConsentPurpose.EVIDENCE_DISCLOSURE, items)));
        return court;
    }

    static Ask ask(OrganisationId court, String mark) {
        return new Ask(AuthorityKind.COURT, court, "Roll 12, " + mark, "ES", "ES", "es", Set.of(Way.VIDEO_LINK_SAFE_PLACE), Set.of(Measure.SUPPORT_PERSON),
                Set.of(LegalBasis.NATIONAL_LAW, LegalBasis.UN_CONVENTION_VIDEO_LINK), "Article 731 bis", LocalDate.now(), null);
    }

    RequestId granted(Someone adviser, Someone lead, CaseId file, SurvivorId her, String mark) {
        RequestId id = wished(adviser, file, mark);
        reviewed(adviser, id);
        looksElsewhere(adviser, file);
        take(adviser, id, new RequestStep.Send(ask(agreesToACourt(lead, her, DataItem.LANGUAGES, DataItem.INTERPRETER), mark)));
        take(adviser, id, granted(Way.VIDEO_LINK_SAFE_PLACE));
        return id;
    }

    static RequestStep granted(Way... ways) {
        return new RequestStep.Decide(HearingRequestWorkflow.Action.GRANT, new Ruling(LocalDate.now(), "Order 7", Set.of(ways), Set.of(Measure.SUPPORT_PERSON), "Only in the morning", null));
    }

    static Schedule day(Someone companion, Instant start, boolean herWish, String mark) {
        return new Schedule(new Slot(start, start.plus(Duration.ofHours(1)), LIMA), ZoneId.of("Europe/Madrid"), Way.VIDEO_LINK_SAFE_PLACE, new Where(PlaceKind.OUR_ROOMS, null, "Green room"),
                companion.id(), Interpreting.NOT_NEEDED, "Behind her " + mark, "Ana of " + mark, null, null, herWish, EnumSet.allOf(Warning.class));
    }

    /** On a day to come by the clock of the test, at an hour that exists everywhere. */
    static Instant in(Duration later) {
        return Instant.now().plus(later).truncatedTo(ChronoUnit.MINUTES);
    }

    long version(Someone by, SessionId id) {
        return by.does(() -> sessions.read(id)).session().version();
    }

    void take(Someone by, SessionId id, SessionStep step) {
        does(by, () -> sessions.take(id, step, sessions.read(id).session().version()));
    }

    SessionId planned(Someone adviser, RequestId request) {
        return adviser.does(() -> sessions.plan(request));
    }

    SessionId fixed(Someone adviser, Someone lead, CaseId file, RequestId request, String mark) {
        SessionId id = planned(adviser, request);
        safe(lead, file);
        take(adviser, id, new SessionStep.Fix(SessionWorkflow.Action.SCHEDULE, day(lead, in(IN_TWENTY_DAYS.plusHours(3)), false, mark)));
        return id;
    }

    /** Three hours before it begins: the clock stands at twenty days from now when it becomes ready. */
    SessionId ready(Someone adviser, Someone lead, CaseId file, RequestId request, String mark) {
        SessionId id = fixed(adviser, lead, file, request, mark);
        take(lead, id, new SessionStep.Prepare(Familiarisation.VISIT, LocalDate.now()));
        safe(lead, file);
        TestClock.later(IN_TWENTY_DAYS.minusDays(7), () -> passes(adviser, id, Check.LINK_TEST_AHEAD));
        TestClock.later(IN_TWENTY_DAYS, () -> {
            safe(lead, file);
            for (Check check : adviser.does(() -> sessions.read(id)).session().open().stream().sorted().toList()) passes(check.ordinal() % 2 == 0 ? lead : adviser, id, check);
            take(lead, id, new SessionStep.Plain(SessionWorkflow.Action.MAKE_READY));
        });
        return id;
    }

    void passes(Someone by, SessionId id, Check check) {
        looks(by, id, check, true);
    }

    void looks(Someone by, SessionId id, Check check, boolean passed) {
        does(by, () -> sessions.looked(id, new LookedAt(check, passed, "Looked at", null), sessions.read(id).session().version()));
    }

    static SessionStep begin() {
        return new SessionStep.Begin(SessionWorkflow.Action.START, true);
    }
}
