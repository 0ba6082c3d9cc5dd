package org.amparo.referral;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
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
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.Referring.World;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.ServiceId;
import org.amparo.support.Afterwards;
import org.amparo.support.Barrier;
import org.amparo.support.Continuity;
import org.amparo.support.InterruptReason;
import org.amparo.support.OfferService;
import org.amparo.support.PaymentAsked;
import org.amparo.support.PaymentService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.support.UpkeepService;
import org.junit.jupiter.api.Test;

/** What help, and a meeting, may ask of the database, with the draft that a form kept. */
class HelpCeilingsIT extends Ceilings {

    @Inject
    private SupportService support;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private PaymentService payments;
    @Inject
    private AppointmentService appointments;

    @Test
    void offeringAService() {
        holds("offering a service", SAVE, w -> once(w.worker(), () -> support.offer(w.file(), bed(w, "soon"))) + draftDropped(w.file(), "support.offer." + w.need(), w.worker()));
    }

    @Test
    void aProviderInterruptsAService() {
        holds("interrupting a service", SAVE, w -> {
            ServiceId id = running(w);
            long version = w.worker().does(() -> support.read(id)).version();
            return once(w.worker(), () -> support.take(id, new Step.Interrupt(InterruptReason.STAFF, "until May"), version)) + draftDropped(w.file(), "interrupt." + id, w.worker());
        });
    }

    @Test
    void sayingWhatComesAfterwards() {
        holds("settling what comes after a service", SAVE, w -> {
            ServiceId id = running(w);
            long version = w.worker().does(() -> support.read(id)).version();
            return once(w.worker(), () -> upkeep.settle(id, new Afterwards(Continuity.PLANNED, "the evening group"), version)) + draftDropped(w.file(), "afterwards." + id, w.worker());
        });
    }

    @Test
    void sayingWhatIsInTheWay() {
        holds("saying what is in the way", SAVE, w -> {
            ServiceId id = running(w);
            long version = w.worker().does(() -> support.read(id)).version();
            return once(w.worker(), () -> upkeep.barriers(id, Set.of(Barrier.DISTANCE), Set.of(), version)) + draftDropped(w.file(), "barriers." + id, w.worker());
        });
    }

    @Test
    void somethingWasAskedInReturn() {
        var asked = new PaymentAsked(PaymentAsked.By.GO_BETWEEN, PaymentAsked.For.MONEY, PaymentAsked.Given.NOTHING, PaymentAsked.Complaint.NOT_NOW, "fifty a week");
        holds("writing down what was asked in return", SAVE, w -> {
            ServiceId id = running(w);
            return once(w.worker(), () -> payments.record(id, asked)) + draftDropped(w.file(), "payment." + id, w.worker());
        });
    }

    @Test
    void planningAnAppointment() {
        holds("planning an appointment", SAVE, w -> once(w.worker(), () -> appointments.plan(w.file(), meeting(w, 30))) + draftDropped(w.file(), "calendar.plan", w.worker()));
    }

    @Test
    void sayingAnAppointmentDifferently() {
        holds("changing an appointment", SAVE, w -> {
            AppointmentId id = w.worker().does(() -> appointments.plan(w.file(), meeting(w, 30)));
            return once(w.worker(), () -> appointments.change(id, meeting(w, 30), 0)) + draftDropped(w.file(), "calendar.plan." + id, w.worker());
        });
    }

    @Test
    void movingAnAppointment() {
        holds("moving an appointment", SAVE, w -> {
            AppointmentId id = w.worker().does(() -> appointments.plan(w.file(), meeting(w, 30)));
            return once(w.worker(), () -> appointments.change(id, meeting(w, 60), 0)) + draftDropped(w.file(), "calendar.plan." + id, w.worker());
        });
    }

    private ServiceId running(World w) {
        ServiceId id = w.worker().does(() -> support.offer(w.file(), bed(w, null)));
        does(w.worker(), () -> support.take(id, new Step.Accept(true), support.read(id).version()));
        does(w.worker(), () -> support.take(id, new Step.Start(true, LocalDate.now(), null, null), support.read(id).version()));
        return id;
    }

    private static OfferService bed(World w, String wish) {
        return new OfferService(w.need(), NeedDomain.SAFETY_HOUSING, ServiceKind.answering(NeedDomain.SAFETY_HOUSING).getFirst(), null, null, null, false, Set.of(), wish);
    }

    private static PlanAppointment meeting(World w, int hours) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(hours));
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, w.worker().id(), "a neighbour", PersonGender.WOMAN), new Where(PlaceKind.OUR_ROOMS, null, "Green room"),
                new Slot(start, start.plus(Duration.ofMinutes(45)), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class));
    }
}
