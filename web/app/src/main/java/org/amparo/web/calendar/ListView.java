package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.calendar.AgendaService;
import org.amparo.calendar.AppointmentRow;
import org.amparo.shared.Page;
import org.amparo.web.frame.Times;

/** My meetings one after the other, from today on. */
@Named("calendarList")
@RequestScoped
public class ListView {

    @Inject
    private AgendaService agenda;
    @Inject
    private Times times;
    @Inject
    private Clock clock;

    private String from;
    private Page<AppointmentRow> page;

    public void load() {
        page = agenda.list(LocalDate.now(clock.withZone(times.zone())).atStartOfDay(times.zone()).toInstant(), from);
    }

    public Page<AppointmentRow> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
