package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.ADAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Step;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.HowItWent;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.InterpreterService;
import org.amparo.calendar.interpreter.KeepInterpreter;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.calendar.interpreter.RecordSession;
import org.amparo.calendar.interpreter.SpokenIn;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.InterpreterId;

/** Meetings of the demonstration's people: today, this week, elsewhere, and one that is over; and who interprets. */
@ApplicationScoped
class FirstMeetings {

    private static final ZoneId HERE = ZoneId.of("Europe/Madrid");

    @Inject
    private Turns turns;
    @Inject
    private AppointmentService appointments;
    @Inject
    private InterpreterService interpreters;
    @Inject
    private Clock clock;

    /** @return who speaks Arabic */
    InterpreterId register() {
        LocalDate signed = LocalDate.now(clock).minusMonths(2);
        InterpreterId salma = add("Salma", PersonGender.WOMAN, signed, new SpokenIn("ara", "Levant"), new SpokenIn("spa", null));
        add("Tariq", PersonGender.MAN, signed, new SpokenIn("ara", "Maghreb"), new SpokenIn("fra", null));
        add("Vera", PersonGender.WOMAN, signed, new SpokenIn("rus", null), new SpokenIn("ukr", null));
        add("Milan", PersonGender.MAN, null, new SpokenIn("rus", null));
        return salma;
    }

    private InterpreterId add(String name, PersonGender gender, LocalDate signed, SpokenIn... languages) {
        return turns.of(ADAM, () -> interpreters.add(new KeepInterpreter(name, List.of(languages), gender, null, null, null, true, signed,
                signed == null ? null : signed.plusYears(1), true)));
    }

    /** A talk last week that is over, a call today, the clinic tomorrow. */
    void ofSomebodyWhoNeedsAnInterpreter(CaseId file, InterpreterId who, Colleague with) {
        AppointmentId held = plan(file, with, AppointmentKind.CASE_MEETING, null, PlaceKind.OUR_ROOMS, "Green room", slot(-6, 10, HERE), new Interpreting(true, who, InterpreterMode.IN_PERSON));
        turns.take(with, () -> appointments.take(held, new Step.Hold(new RecordSession("ara", InterpreterMode.IN_PERSON, HowItWent.WELL, true, null)), appointments.read(held).version()));
        plan(file, with, AppointmentKind.SAFE_CHECK_IN, null, PlaceKind.PHONE, null, slot(0, 18, HERE), new Interpreting(true, who, InterpreterMode.PHONE));
        plan(file, with, AppointmentKind.HEALTH, "Dr. Haddad", PlaceKind.OUTSIDE, "At the usual bench, then together", slot(1, 11, HERE), new Interpreting(true, who, InterpreterMode.IN_PERSON));
    }

    /** He stays with a cousin an hour away. */
    void ofSomebodyElsewhere(CaseId file, Colleague with) {
        plan(file, with, AppointmentKind.LEGAL, "The lawyers", PlaceKind.VIDEO, null, slot(2, 9, ZoneId.of("Europe/Lisbon")), Interpreting.NOT_NEEDED);
        plan(file, with, AppointmentKind.LEARNING_OR_WORK, null, PlaceKind.OUTSIDE, "In front of the library", slot(4, 16, HERE), Interpreting.NOT_NEEDED);
    }

    /** The classroom before the first lesson, and a talk today. */
    void ofAChild(CaseId file, Colleague with) {
        plan(file, with, AppointmentKind.CASE_MEETING, null, PlaceKind.OUR_ROOMS, "La sala de los dibujos", slot(0, 17, HERE), Interpreting.NOT_NEEDED);
        plan(file, with, AppointmentKind.LEARNING_OR_WORK, "Inés", PlaceKind.OUTSIDE, "En la puerta, a las ocho y media", slot(3, 8, HERE), Interpreting.NOT_NEEDED);
    }

    private AppointmentId plan(CaseId file, Colleague with, AppointmentKind kind, String whom, PlaceKind place, String words, Slot slot, Interpreting interpreting) {
        PlanAppointment plan = new PlanAppointment(new Meeting(kind, with.id(), whom, PersonGender.NOT_KNOWN), new Where(place, null, words), slot, Set.of(), Set.of(), interpreting,
                place != PlaceKind.PHONE, EnumSet.allOf(Warning.class));
        return turns.of(with, () -> appointments.plan(file, plan));
    }

    private Slot slot(int days, int hour, ZoneId zone) {
        var start = LocalDate.now(clock.withZone(zone)).plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        return new Slot(start, start.plus(Duration.ofMinutes(45)), zone);
    }
}
