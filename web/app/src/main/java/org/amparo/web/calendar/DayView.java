package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.calendar.AgendaService;
import org.amparo.calendar.AgendaService.Agenda;
import org.amparo.calendar.AppointmentRow;
import org.amparo.web.frame.Times;

/** One day of my calendar, on my clock. */
@Named
@RequestScoped
public class DayView {

    @Inject
    private AgendaService agenda;
    @Inject
    private Times times;
    @Inject
    private Clock clock;

    private String day;
    private Agenda shown;

    public void load() {
        shown = agenda.between(date().atStartOfDay(times.zone()).toInstant(), date().plusDays(1).atStartOfDay(times.zone()).toInstant());
    }

    public LocalDate getDate() {
        return date();
    }

    private LocalDate date() {
        return Days.read(day, LocalDate.now(clock.withZone(times.zone())));
    }

    public boolean isToday() {
        return date().equals(LocalDate.now(clock.withZone(times.zone())));
    }

    public LocalDate getBefore() {
        return date().minusDays(1);
    }

    public LocalDate getAfter() {
        return date().plusDays(1);
    }

    public List<AppointmentRow> getRows() {
        return shown.rows();
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
