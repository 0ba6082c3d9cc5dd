package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
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
import org.amparo.casework.AHouse;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.justice.participation.Answer;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.ParticipationService;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.Present;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;

/** A case with a legal adviser in its team, everybody who must see nothing, and what the tests of justice do again and again. */
abstract class OfJustice extends InContainer {

    static final Duration A_DAY = Duration.ofHours(25);

    @Inject
    OpenedCases opened;
    @Inject
    AssignmentService teams;
    @Inject
    CaseService cases;
    @Inject
    SafetyPlanService plans;
    @Inject
    AppointmentService appointments;
    @Inject
    GoalService goals;
    @Inject
    OrientationService orientations;
    @Inject
    ParticipationService participation;
    @Inject
    Access access;

    AHouse house;
    CaseId file;
    Someone adviser;
    Someone member;

    @BeforeEach
    void aCaseWithALegalAdviser() {
        house = AHouse.with(opened);
        file = house.file();
        adviser = Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER);
        member = Someone.joins(house.lead().organisation(), Role.CASEWORKER);
        does(house.lead(), () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        does(house.lead(), () -> teams.join(file, member.id(), TeamReason.WORKLOAD));
    }

    /** Whoever works near her and has nothing to do with her justice, and strangers. */
    List<Someone> everybodyElse() {
        return List.of(house.deputy(), member, house.supervisor(), house.elsewhere(), Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER),
                Someone.joins(house.lead().organisation(), Role.CASEWORKER), Someone.joins(org.amparo.shared.OrganisationId.fresh(), Role.PARTNER),
                Someone.joins(house.lead().organisation(), Role.ADMIN));
    }

    static void does(Someone who, Runnable act) {
        who.does(() -> {
            act.run();
            return null;
        });
    }

    static ExpressGoal wages() {
        return new ExpressGoal("That they pay what they owe", "eng", Set.of(Wish.WAGES, Wish.ACKNOWLEDGEMENT), Importance.MOST, null);
    }

    static ExpressGoal nothing() {
        return new ExpressGoal(null, null, Set.of(Wish.NOTHING_NOW), null, null);
    }

    void understood() {
        understood(file);
    }

    void understood(CaseId of) {
        does(adviser, () -> orientations.offer(of));
        take(of, OrientationWorkflow.Action.TELL, new Talk(EnumSet.allOf(Topic.class), "eng", "Ana", TeachBack.YES, null, null));
        take(of, OrientationWorkflow.Action.UNDERSTAND, null);
    }

    void take(CaseId of, OrientationWorkflow.Action action, Talk said) {
        does(adviser, () -> orientations.take(of, action, said, orientations.page(of).orientation().version()));
    }

    void safe() {
        safe(house.lead(), file);
    }

    void safe(Someone lead, CaseId of) {
        lead.does(() -> plans.make(new MakePlan(of, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), 0)));
    }

    Answer says(Action action) {
        return says(file, said(action));
    }

    Answer says(CaseId of, Decide said) {
        return adviser.does(() -> participation.decide(of, said, participation.page(of).version()));
    }

    static Decide said(Action action) {
        return new Decide(action, null, action == Action.TAKE_PART_IN_SOME ? "A written statement" : null, Set.of(Present.INTERPRETER), Set.of());
    }

    /** She says yes, with everything there that a yes needs. */
    void takesPart() {
        understood();
        TestClock.later(A_DAY, () -> {
            safe();
            Answer yes = says(Action.TAKE_PART);
            if (!yes.written()) throw new AssertionError("a yes lacks " + yes.missing());
        });
    }

    AppointmentId hearing(Someone by, Duration in) {
        Instant start = Instant.now().plus(in).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        return by.does(() -> appointments.plan(file, new PlanAppointment(new Meeting(AppointmentKind.HEARING, by.id(), "Room 4", PersonGender.NOT_KNOWN), new Where(PlaceKind.OUR_ROOMS, null, null),
                new Slot(start, start.plus(Duration.ofHours(1)), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class))));
    }

    List<DueTask> tasks(Someone who) {
        return who.does(() -> cases.page(file)).tasks();
    }

    long legal(Someone who) {
        return tasks(who).stream().filter(t -> t.kind() == TaskKind.LEGAL_MATTER).count();
    }

    /** What the database refuses, whoever asks it past our doors. */
    void denied(Someone who, String sql, Object... values) {
        assertThrows(RuntimeException.class, () -> runs(who, sql, values), who + " may " + sql);
    }

    int runs(Someone who, String sql, Object... values) {
        return who.together(e -> {
            var query = e.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
            return query.executeUpdate();
        });
    }
}
