package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.booking.HerRest;
import org.amparo.calendar.booking.HerSafety;
import org.amparo.calendar.booking.HerWishes;
import org.amparo.calendar.booking.PlacesToMeet;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.KeptAwayNames;
import org.amparo.casework.CaseService;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.SafetyEventShown;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.Test;

/** Meetings from the plan to what became of them, through the doors, in the server. */
class CalendarIT extends HerCalendar {

    @Inject
    private CaseService cases;
    @Inject
    private AgendaService agenda;
    @Inject
    private ContactService contacts;
    @Inject
    private RiskService risks;
    @Inject
    private MissedHeard heard;
    @Inject
    private Instance<HerWishes> wishes;
    @Inject
    private Instance<PlacesToMeet> places;
    @Inject
    private Instance<ReachingHer> reaching;
    @Inject
    private Instance<CaseNames> names;
    @Inject
    private Instance<KeptAwayNames> kept;
    @Inject
    private Instance<HerRest> resting;
    @Inject
    private Instance<HerSafety> safety;
    @Inject
    private RestService rest;
    @Inject
    private SafetyPlanService plans;

    @Test
    void everyQuestionOfTheCalendarHasExactlyOneAnswer() {
        for (Instance<?> question : List.of(wishes, places, reaching, names, kept, resting, safety)) assertTrue(question.isResolvable());
    }

    @Test
    @Holds({Recommendation.R_16, Recommendation.R_39})
    void whereAndWithWhomIsSealedAndStandsInTheDay() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(5));

        AppointmentDetails shown = read(id);
        assertEquals(WITH, shown.meeting().withWhom());
        assertEquals("Green room", shown.where().words());
        assertEquals(State.PLANNED, shown.ending().state());
        assertEquals(0, Someone.counted("select count(*) from amparo.appointment a where a.appointment_id = ?1 and (a::text like '%midwife%' or a::text like '%Green%')", id.value()));
        List<AppointmentRow> mine = lead.does(() -> agenda.between(Instant.now(), Instant.now().plus(Duration.ofDays(2)))).rows();
        assertEquals(List.of(id), mine.stream().map(AppointmentRow::id).toList());
        assertEquals("Canarina", mine.getFirst().name());
        assertFalse(mine.getFirst().number().isEmpty());
        assertEquals(1, lead.does(() -> cases.page(file)).summary(SummaryArea.APPOINTMENTS).open());
    }

    @Test
    @Holds(Recommendation.R_39)
    void whoeverMayNotKnowWhatItIsForReadsThatThereIsAnAppointment() {
        Someone lawyer = Someone.joins(lead.organisation(), Role.LEGAL_ADVISER);
        joins(lawyer);
        AppointmentId health = planned(AppointmentKind.HEALTH, inHours(5));
        AppointmentId legal = planned(AppointmentKind.LEGAL, inHours(9));

        AppointmentDetails shown = lawyer.does(() -> appointments.read(health));
        assertNull(shown.kind());
        assertNull(shown.meeting().withWhom());
        assertNull(shown.where().words(), "a place can tell what it is for");
        assertEquals(Set.of(), shown.next());
        assertEquals(AppointmentKind.LEGAL, lawyer.does(() -> appointments.read(legal)).kind());
        assertThrows(Unacceptable.class, () -> lawyer.does(() -> take(health, new Step.Cancel(CancelReason.NOT_NEEDED), shown.version())));
        assertThrows(Unacceptable.class, () -> lawyer.does(() -> appointments.plan(file, plan(AppointmentKind.COUNSELLING, inHours(20), Set.of()))));
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellItFromNothing() {
        AppointmentId id = planned(AppointmentKind.CASE_MEETING, inHours(5));

        for (Someone who : List.of(Someone.joins(lead.organisation(), Role.CASEWORKER), keeper, Someone.joins(lead.organisation(), Role.SUPERVISOR))) {
            assertThrows(Refusal.class, () -> who.does(() -> appointments.read(id)));
            assertThrows(Refusal.class, () -> who.does(() -> appointments.read(AppointmentId.fresh())));
            assertThrows(Refusal.class, () -> who.does(() -> appointments.export(id)));
            assertEquals(0, who.counts("select count(*) from amparo.appointment where appointment_id = ?1", id.value()));
        }
    }

    @Test
    @Holds(Recommendation.R_11)
    void atAnotherHourItIsANewMeetingUnderTheSameNameInCalendarsElsewhere() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(5));
        AppointmentDetails before = read(id);

        AppointmentId moved = lead.does(() -> appointments.change(id, plan(AppointmentKind.HEALTH, inHours(30), Set.of()), before.version()));

        assertNotEquals(id, moved);
        assertEquals(State.MOVED, read(id).ending().state());
        assertEquals(before.entry().uid(), read(moved).entry().uid());
        assertTrue(read(moved).entry().sequence() > before.entry().sequence());
        assertEquals(id, read(moved).movedFrom());
        assertEquals(List.of(moved), lead.does(() -> agenda.ahead(file, null)).rows().stream().map(AppointmentRow::id).toList());
        assertEquals(List.of(id), lead.does(() -> agenda.over(file, null)).rows().stream().map(AppointmentRow::id).toList());
    }

    @Test
    void aChangeOnAStalePageChangesNothing() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(5));
        PlanAppointment wanted = read(id).plan();
        long shown = read(id).version();
        lead.does(() -> take(id, new Step.Confirm(), shown));

        assertThrows(Stale.class, () -> lead.does(() -> appointments.change(id, wanted, shown)));
        assertEquals(State.CONFIRMED, read(id).ending().state());
    }

    @Test
    void nobodyIsBookedTwiceWithoutBeingTold() {
        planned(AppointmentKind.HEALTH, inHours(5));
        CaseId other = opened.of("Oriane", lead, Someone.joins(lead.organisation(), Role.CASEWORKER));

        Unacceptable told = assertThrows(Unacceptable.class, () -> lead.does(() -> appointments.plan(other, plan(AppointmentKind.HEALTH, inHours(5), Set.of()))));
        assertEquals(List.of("calendar.problem.warning.WORKER_BUSY"), told.problems().stream().map(Unacceptable.Problem::key).toList());
        AppointmentId known = lead.does(() -> appointments.plan(other, plan(AppointmentKind.HEALTH, inHours(5), Set.of(Warning.WORKER_BUSY))));
        assertEquals(Set.of(Warning.WORKER_BUSY, Warning.INTERPRETER_MISSING), read(known).warned());
    }

    @Test
    @Holds({Recommendation.R_07, Recommendation.R_82})
    void aMissedSafeCheckInIsNewsAndSomebodyLooksForHerToday() {
        AppointmentId id = planned(AppointmentKind.SAFE_CHECK_IN, inHours(1));

        TestClock.later(Duration.ofHours(2), () -> lead.does(() -> take(id, new Step.Miss(MissedBy.SURVIVOR), read(id).version())));

        assertEquals(State.MISSED, read(id).ending().state());
        assertTrue(heard.safeCheckIns().contains(id));
        assertEquals(List.of(TaskKind.CHECK_IN), owed(id));
        assertEquals(List.of(SafetyTrigger.MISSED_CHECK_IN), thoughtOf(), "her risk is looked at again the same day");
    }

    @Test
    @Holds(Recommendation.R_07)
    void aSafeCheckInOfWhichNothingIsHeardIsLookedAfterByItself() {
        AppointmentId check = planned(AppointmentKind.SAFE_CHECK_IN, inHours(1));
        AppointmentId talk = planned(AppointmentKind.CASE_MEETING, inHours(3));

        TestClock.later(Duration.ofHours(6), this::strikes);

        assertEquals(List.of(TaskKind.CHECK_IN), owed(check));
        assertEquals(List.of(TaskKind.RECORD_APPOINTMENT), owed(talk));
        assertEquals(List.of(SafetyTrigger.MISSED_CHECK_IN), thoughtOf());
    }

    /** A time to recover and to think: no hearing is planned in it, unless she asks for it; and that she did stays written down. */
    @Test
    @Holds(Recommendation.R_08)
    void nothingAboutProceedingsIsPlannedWhileSheThinksUnlessSheAsksForIt() {
        LocalDate today = LocalDate.now(MADRID);
        lead.does(() -> rest.give(file, new GiveReflection(Basis.COUNCIL_OF_EUROPE, today, today.plusDays(30))));
        hasAPlan();
        planned(AppointmentKind.LEGAL, inHours(5));
        assertEquals(List.of("calendar.problem.warning.TIME_TO_THINK"), problems(() -> planned(AppointmentKind.HEARING, inHours(30))));

        AppointmentId hers = lead.does(() -> appointments.plan(file, plan(AppointmentKind.HEARING, inHours(30), Set.of(Warning.TIME_TO_THINK))));
        assertTrue(read(hers).warned().contains(Warning.TIME_TO_THINK), "that she asked for it");
    }

    @Test
    @Holds({Recommendation.R_82, Recommendation.R_87})
    void aHearingIsPlannedOnlyWithASafetyPlanThatHoldsAndHasHerSafetyLookedAtAgain() {
        assertEquals(List.of("calendar.problem.noSafetyPlan"), problems(() -> planned(AppointmentKind.HEARING, inHours(30))));
        hasAPlan();
        AppointmentId hearing = planned(AppointmentKind.HEARING, inHours(30));
        assertEquals(List.of(SafetyTrigger.HEARING_BOOKED), thoughtOf());
        assertEquals(List.of("calendar.problem.noSafetyPlan"), problems(() -> planned(AppointmentKind.HEARING, inHours(60))), "what was said before this one no longer fits");

        AppointmentId moved = lead.does(() -> appointments.change(hearing, plan(AppointmentKind.HEARING, inHours(80), Set.of()), appointments.read(hearing).version()));
        assertEquals(State.PLANNED, read(moved).ending().state(), "an hour that the court moved is written down all the same");
        assertEquals(2, thoughtOf().size());
    }

    private void hasAPlan() {
        lead.does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, null, Map.of(SafetyPart.WHO_HELPS, "Ana"), 0)));
    }

    @Test
    @Holds(Recommendation.R_08)
    void whoWantsARestFromAppointmentsIsNeitherBookedNorReminded() {
        lead.does(() -> contacts.add(file, new KeepWay(1, Channel.PHONE, "+34600123457", SafeTimes.always(MADRID), null, null, null, LeaveMessage.NO, true, false)));
        AppointmentId before = lead.does(() -> appointments.plan(file, reminding(inHours(5))));
        var pause = lead.does(() -> rest.pause(file, Pathway.APPOINTMENTS, null));

        strikes();
        assertEquals(List.of(), owed(before), "nobody is asked to call");
        assertEquals(List.of("calendar.problem.warning.WANTS_TO_REST"), problems(() -> planned(AppointmentKind.HEALTH, inHours(50))));

        lead.does(() -> {
            rest.goOn(file, pause, 0);
            return null;
        });
        strikes();
        assertEquals(List.of(TaskKind.REMIND_OF_APPOINTMENT), owed(before));
    }

    private List<SafetyTrigger> thoughtOf() {
        return lead.does(() -> risks.page(file)).events().stream().map(SafetyEventShown::what).toList();
    }

    @Test
    void sheIsRemindedOnlyWhenSheWantsItAndOnlyByAWayThatIsSafeAtThatMinute() {
        AppointmentId id = lead.does(() -> appointments.plan(file, reminding(inHours(5))));
        strikes();
        assertEquals(List.of(), owed(id), "no way that could be safe: nobody is asked to call");
        assertThrows(Unacceptable.class, () -> lead.does(() -> reminded(id)));

        lead.does(() -> contacts.add(file, new KeepWay(1, Channel.PHONE, "+34600123456", never(), null, null, null, LeaveMessage.NO, true, false)));
        strikes();
        assertEquals(List.of(TaskKind.REMIND_OF_APPOINTMENT), owed(id));
        assertThrows(Unacceptable.class, () -> lead.does(() -> reminded(id)), "not at this hour");

        lead.does(() -> contacts.add(file, new KeepWay(2, Channel.PHONE, "+34600123457", SafeTimes.always(MADRID), null, null, null, LeaveMessage.NO, true, false)));
        lead.does(() -> reminded(id));
        assertEquals(List.of(), owed(id));
    }
}
