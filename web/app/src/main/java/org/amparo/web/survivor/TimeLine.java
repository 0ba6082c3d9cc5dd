package org.amparo.web.survivor;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.web.frame.Digits;

/** One line of safe hours as it is typed: days, from, to. */
public class TimeLine {

    private List<DayOfWeek> days = new ArrayList<>();
    private String from;
    private String to;

    static TimeLine of(SafeTimes.Window window) {
        TimeLine line = new TimeLine();
        line.days = new ArrayList<>(window.days().stream().sorted().toList());
        line.from = window.from().toString();
        line.to = window.to().toString();
        return line;
    }

    boolean blank() {
        return days.isEmpty() && from == null && to == null;
    }

    SafeTimes.Window window(int index) {
        if (days.isEmpty()) throw Unacceptable.because("days" + index, "survivor.problem.missing.days");
        SafeTimes.Window window = read(index);
        if (window.almostAllDay()) throw Unacceptable.because("to" + index, "survivor.problem.almostAllDay");
        return window;
    }

    private SafeTimes.Window read(int index) {
        try {
            return new SafeTimes.Window(Set.copyOf(days), LocalTime.parse(padded(from)), LocalTime.parse(padded(to)));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException notATime) {
            throw Unacceptable.because("from" + index, "survivor.problem.notATime");
        }
    }

    private static String padded(String typed) {
        String time = Digits.latin(typed).strip();
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
