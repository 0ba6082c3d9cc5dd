package org.amparo.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.calendar.booking.HerDays;
import org.amparo.calendar.booking.KeptDay;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;

/** The door to the days she keeps free: nothing is planned on them unless she asks for it, and nobody asks her why. */
@Stateless
public class KeptDayService {

    private static final Set<Compartment> NOTHING_MORE = Set.of(Compartment.IDENTITY);
    private static final int MOST = 50;
    private static final int FARTHEST_YEARS = 10;

    @Inject
    private Access access;
    @Inject
    private HerDays days;
    @Inject
    private Clock clock;

    public List<KeptDay> of(Id subject) {
        return days.all(access.require(Action.READ_APPOINTMENTS, subject, NOTHING_MORE));
    }

    public void keep(Id subject, LocalDate day, boolean everyYear) {
        var permit = access.require(Action.PLAN_APPOINTMENT, subject, NOTHING_MORE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (day == null) throw Unacceptable.because("day", "calendar.problem.missing.day");
        // a day of long ago that comes back every year is named as it was; once, only what is still to come
        if (day.isAfter(today.plusYears(FARTHEST_YEARS)) || !everyYear && day.isBefore(today.minusDays(1))) throw Unacceptable.because("day", "calendar.problem.keptDay");
        if (days.all(permit).size() >= MOST) throw Unacceptable.because("day", "calendar.problem.keptDays");
        days.keep(day, everyYear, permit);
    }

    public void letGo(Id subject, LocalDate day) {
        var permit = access.require(Action.PLAN_APPOINTMENT, subject, NOTHING_MORE);
        days.letGo(day, permit);
    }
}
