package org.amparo.web.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

class TimeLineTest {

    @Test
    void hoursAreReadInTheDigitsOfTheKeyboardTheyWereTypedOn() {
        assertEquals(LocalTime.of(9, 0), line("٩:٠٠", "۱۲:۳۰").window(0).from());
        assertEquals(LocalTime.of(12, 30), line("9:00", "12:30").window(0).to());
    }

    @Test
    void whatIsNoHourIsSaidSoBesideItsField() {
        assertEquals("from1", assertThrows(Unacceptable.class, () -> line("nine", "12:30").window(1)).problems().getFirst().field());
        assertThrows(Unacceptable.class, () -> line(null, "12:30").window(0));
    }

    @Test
    void aNightThatLastsNearlyAllDayIsAskedAboutBesideItsEnd() {
        var refused = assertThrows(Unacceptable.class, () -> line("10:00", "9:00").window(1)).problems().getFirst();
        assertEquals("to1 survivor.problem.almostAllDay", refused.field() + " " + refused.key());
    }

    private static TimeLine line(String from, String to) {
        TimeLine line = new TimeLine();
        line.setDays(List.of(DayOfWeek.MONDAY));
        line.setFrom(from);
        line.setTo(to);
        return line;
    }
}
