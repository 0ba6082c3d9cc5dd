package org.amparo.calendar.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.InterpreterWish;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.calendar.interpreter.Obstacle;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.ListingId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;

/** Looks at a booking before it is saved, inside the act that saves it and under its permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bookings {

    private static final int OTHER_PLACES = 5;
    private static final int CHOICE = 300;

    /** The parts of a plan that are looked at. */
    public record Asked(AppointmentId butThis, StaffId worker, PersonGender meets, ListingId listing, boolean noWayToGo, boolean proceedings, java.time.Instant from, java.time.Instant until,
                        java.time.ZoneId zone, Set<Adjustment> adjustments, Set<Adjustment> arranged, boolean interpreterNeeded, InterpreterId interpreter) {}

    @Inject
    private Instance<HerWishes> wishes;
    @Inject
    private Instance<PlacesToMeet> places;
    @Inject
    private Instance<HerRest> rest;
    @Inject
    private Interpreters interpreters;
    @Inject
    private BusyTimes busy;
    @Inject
    private Exclusions exclusions;

    public SheNeeds needs(Permit permit) {
        return wishes.isResolvable() ? wishes.get().of(permit) : SheNeeds.NOT_SAID;
    }

    public Optional<MeetingPlace> place(ListingId listing) {
        return listing != null && places.isResolvable() ? places.get().of(listing) : Optional.empty();
    }

    /** Where she could be met, as far as the directory knows and she wants. */
    public List<MeetingPlace> places(Permit permit) {
        return places.isResolvable() ? places.get().all(exclusions.organisations(permit), CHOICE) : List.of();
    }

    public Checked look(Asked asked, Permit permit) {
        MeetingPlace place = place(asked.listing()).orElse(null);
        if (asked.listing() != null && place == null) throw Unacceptable.because("listing", "calendar.problem.missing.listing");
        if (place != null && exclusions.organisations(permit).contains(place.organisation())) throw Unacceptable.because("listing", "calendar.problem.notThere");
        InterpreterDetails who = interpreter(asked.interpreter(), permit);
        InterpreterWish wish = who == null ? InterpreterWish.NONE : interpreters.wish(permit).wish();
        LocalDate day = LocalDate.ofInstant(asked.from(), asked.zone());
        BusyTimes.Against against = busy.at(asked.worker(), asked.interpreter(), asked.from(), asked.until(), day, asked.butThis(), permit);
        Booking booking = new Booking(needs(permit), new Booking.Wanted(asked.adjustments(), asked.arranged()), offers(asked, place), asked.interpreterNeeded(), who, wish,
                asked.meets(), against.busy());
        Set<Obstacle> obstacles = who == null ? Set.of() : interpreters.obstacles(who, day, permit);
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(BookingPolicy.warnings(booking));
        // what was planned before is hers already: another hour is no other meeting
        if (asked.butThis() == null) warnings.addAll(BookingPolicy.resting(rest.get().on(day, permit), asked.proceedings()));
        if (against.keptFree()) warnings.add(Warning.DAY_SHE_KEEPS_FREE);
        return new Checked(warnings, obstacles, booking.unmet(), others(asked, booking.unmet(), permit));
    }

    private InterpreterDetails interpreter(InterpreterId id, Permit permit) {
        if (id == null) return null;
        return interpreters.find(id, permit).orElseThrow(() -> Unacceptable.because("interpreter", "calendar.problem.missing.interpreter"));
    }

    /** By telephone or picture there is no step, no door and no way. */
    private static Set<Adjustment> offers(Asked asked, MeetingPlace place) {
        if (asked.noWayToGo())
            return Set.of(Adjustment.STEP_FREE, Adjustment.ACCESSIBLE_TOILET, Adjustment.ACCESSIBLE_TRANSPORT, Adjustment.HOME_VISIT, Adjustment.REMOTE,
                    Adjustment.ASSISTANCE_ANIMAL);
        return place == null ? Set.of() : place.offers();
    }

    private List<MeetingPlace> others(Asked asked, Set<Adjustment> unmet, Permit permit) {
        if (unmet.isEmpty() || asked.listing() == null) return List.of();
        return places.get().likeIt(asked.listing(), asked.adjustments(), exclusions.organisations(permit), OTHER_PLACES);
    }
}
