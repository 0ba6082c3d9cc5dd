package org.amparo.calendar.ics;

import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;
import org.amparo.calendar.Slot;

/** The clock of one meeting for programs that know no zone by its name, from this machine's own rules: nobody elsewhere is asked. */
final class ZoneOfSlot {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final Slot slot;

    ZoneOfSlot(Slot slot) {
        this.slot = slot;
    }

    void assignTo(ICalendar calendar) {
        ZoneRules rules = slot.zone().getRules();
        if (rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC)) return;
        VTimezone zone = new VTimezone(slot.zone().getId());
        begun(zone, rules);
        for (ZoneOffsetTransition next = rules.nextTransition(slot.start()); next != null && next.getInstant().isBefore(slot.end()); next = rules.nextTransition(next.getInstant()))
            add(zone, rules, next);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(slot.zone()), zone));
    }

    /** The hours as they are when the meeting begins, and those before: some programs know no summer without a winter. */
    private void begun(VTimezone zone, ZoneRules rules) {
        ZoneOffsetTransition last = rules.previousTransition(slot.start().plusSeconds(1));
        ZoneOffsetTransition before = last == null ? null : rules.previousTransition(last.getInstant());
        if (last == null) add(zone, false, LONG_AGO, rules.getOffset(slot.start()), rules.getOffset(slot.start()));
        if (before != null) add(zone, rules, before);
        if (last != null) add(zone, rules, last);
    }

    private static void add(VTimezone zone, ZoneRules rules, ZoneOffsetTransition change) {
        add(zone, rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static void add(VTimezone zone, boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        Observance hours = summer ? new DaylightSavingsTime() : new StandardTime();
        hours.setDateStart(new DateTimeComponents(since.getYear(), since.getMonthValue(), since.getDayOfMonth(), since.getHour(), since.getMinute(), since.getSecond(), false));
        hours.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        hours.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        zone.addComponent(hours);
    }
}
