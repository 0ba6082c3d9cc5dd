package org.amparo.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;

/** The door to the calendars deadlines are counted by: zone, weekend and holidays of each organisation. */
@Stateless
@NoPersonalData("working days and holidays")
public class CalendarService {

    @Inject
    private Access access;
    @Inject
    private CalendarRows rows;
    @Inject
    private Calendars calendars;

    public WorkingWeek week(OrganisationId of) {
        access.require(Action.EDIT_CALENDAR);
        return stored(of);
    }

    /** @param shown the version that was on the page */
    public void keep(OrganisationId of, String zone, List<DayOfWeek> weekend, long shown) {
        access.require(Action.EDIT_CALENDAR);
        Stale.check(shown, stored(of).version());
        if (weekend.size() > 6) throw Unacceptable.because("weekend", "work.problem.noWorkingDay");
        rows.keep(of, zone(zone), Set.copyOf(weekend));
    }

    public void add(OrganisationId of, LocalDate day, String name) {
        access.require(Action.EDIT_CALENDAR);
        Typed typed = new Typed("work");
        String called = typed.optional("name", name, 80);
        if (day == null) typed.missing("day");
        else typed.requiring(day.getYear() >= 2000 && day.getYear() <= 2100, "day", "notThatYear");
        typed.check();
        WorkingWeek week = stored(of);
        if (week.version() < 0) rows.keep(of, week.zone(), week.weekend());
        rows.add(of, new Holiday(day, called == null ? "" : called));
    }

    public void remove(OrganisationId of, LocalDate day) {
        access.require(Action.EDIT_CALENDAR);
        rows.remove(of, day);
    }

    private WorkingWeek stored(OrganisationId of) {
        return rows.week(of, calendars.of(of));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text == null ? "" : text);
        } catch (DateTimeException unknown) {
            throw Unacceptable.because("zone", "work.problem.zoneUnknown");
        }
    }
}
