package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.InterpreterService;
import org.amparo.calendar.interpreter.KeepInterpreter;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.calendar.interpreter.SpokenIn;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.casework.desk.TaskService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;

/** One survivor, her case and her calendar, as tests of the calendar begin. */
abstract class HerCalendar extends InContainer {

    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final String WITH = "Canarina's midwife";

    @Inject
    protected OpenedCases opened;
    @Inject
    protected AssignmentService assignments;
    @Inject
    protected AppointmentService appointments;
    @Inject
    protected InterpreterService interpreters;
    @Inject
    protected TaskService tasks;
    @Inject
    protected AppointmentTimes times;
    @Inject
    protected SystemWork work;

    protected Someone lead;
    protected Someone keeper;
    protected CaseId file;

    @BeforeEach
    void sheHasACase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        keeper = Someone.joins(house, Role.ADMIN);
        file = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
    }

    protected void strikes() {
        work.once("appointment-times-" + AppointmentId.fresh(), Duration.ZERO, times::run);
    }

    protected static SafeTimes never() {
        var soon = Instant.now().atZone(MADRID).plusHours(3);
        return new SafeTimes(MADRID, List.of(new SafeTimes.Window(Set.of(soon.getDayOfWeek()), soon.toLocalTime().truncatedTo(ChronoUnit.HOURS), soon.toLocalTime().truncatedTo(ChronoUnit.HOURS).plusMinutes(1))));
    }

    protected void joins(Someone who) {
        lead.does(() -> {
            assignments.join(file, who.id(), TeamReason.SPECIAL_KNOWLEDGE);
            return null;
        });
    }

    protected List<TaskKind> owed(AppointmentId id) {
        return lead.does(() -> tasks.mine(null, null)).rows().stream().map(row -> row.task()).filter(t -> t.ref().equals(id.value())).map(t -> t.kind()).toList();
    }

    protected static List<String> problems(Runnable act) {
        return assertThrows(Unacceptable.class, act::run).problems().stream().map(Unacceptable.Problem::key).toList();
    }

    protected Object reminded(AppointmentId id) {
        appointments.reminded(id, appointments.read(id).version());
        return null;
    }

    protected Object take(AppointmentId id, Step step, long version) {
        appointments.take(id, step, version);
        return null;
    }

    protected AppointmentDetails read(AppointmentId id) {
        return lead.does(() -> appointments.read(id));
    }

    protected AppointmentId planned(AppointmentKind kind, Slot slot) {
        return lead.does(() -> appointments.plan(file, plan(kind, slot, Set.of())));
    }

    protected static Slot inHours(int hours) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(hours));
        return new Slot(start, start.plus(Duration.ofMinutes(45)), MADRID);
    }

    /** She needs an interpreter; that none is booked was talked over with her. */
    protected PlanAppointment plan(AppointmentKind kind, Slot slot, Set<Warning> also) {
        Set<Warning> knowing = EnumSet.of(Warning.INTERPRETER_MISSING);
        knowing.addAll(also);
        return new PlanAppointment(new Meeting(kind, lead.id(), WITH, PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, "Green room"), slot, Set.of(), Set.of(),
                Interpreting.NOT_NEEDED, false, knowing);
    }

    protected PlanAppointment reminding(Slot slot) {
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, lead.id(), null, PersonGender.WOMAN), new Where(PlaceKind.PHONE, null, null), slot, Set.of(), Set.of(),
                Interpreting.NOT_NEEDED, true, Set.of(Warning.INTERPRETER_MISSING));
    }

    protected PlanAppointment interpreted(Slot slot, InterpreterId who) {
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, lead.id(), null, PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, null), slot, Set.of(), Set.of(),
                new Interpreting(true, who, InterpreterMode.PHONE), false, Set.of());
    }

    /** Of the language that tests talk in with her. */
    protected static KeepInterpreter interpreter(LocalDate signed, String origin) {
        return new KeepInterpreter("Ines", List.of(new SpokenIn("eng", null), new SpokenIn("spa", "coast"), new SpokenIn("ara", null)), PersonGender.WOMAN, origin, null, null, true, signed,
                signed == null ? null : signed.plusYears(1), true);
    }
}
