package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.calendar.AgendaService;
import org.amparo.calendar.AgendaService.Agenda;
import org.amparo.calendar.AppointmentRow;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** One week of my calendar, from the day on which it begins where the reader's language is spoken. */
@Named
@RequestScoped
public class WeekView {

    /** A day with what lies in it. */
    public record DayOf(LocalDate date, boolean today, List<AppointmentRow> rows) {}

    @Inject
    private AgendaService agenda;
    @Inject
    private Times times;
    @Inject
    private Messages words;
    @Inject
    private Clock clock;

    private String day;
    private Agenda shown;

    public void load() {
        shown = agenda.between(getFirst().atStartOfDay(times.zone()).toInstant(), getFirst().plusDays(7).atStartOfDay(times.zone()).toInstant());
    }

    public LocalDate getFirst() {
        return date().with(TemporalAdjusters.previousOrSame(WeekFields.of(words.words().tongue().locale()).getFirstDayOfWeek()));
    }

    public LocalDate getLast() {
        return getFirst().plusDays(6);
    }

    public LocalDate getBefore() {
        return getFirst().minusDays(7);
    }

    public LocalDate getAfter() {
        return getFirst().plusDays(7);
    }

    public List<DayOf> getDays() {
        return IntStream.range(0, 7).mapToObj(i -> getFirst().plusDays(i)).map(date -> new DayOf(date, date.equals(today()), on(date))).toList();
    }

    private List<AppointmentRow> on(LocalDate date) {
        return shown.rows().stream().filter(row -> row.slot().start().atZone(times.zone()).toLocalDate().equals(date)).toList();
    }

    private LocalDate date() {
        return Days.read(day, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(times.zone()));
    }

    public boolean isMore() {
        return shown.more();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
