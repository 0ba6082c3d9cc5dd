package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.access.Caller;
import org.amparo.calendar.AgendaService;
import org.amparo.calendar.AppointmentRow;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;

/** One survivor's meetings: those ahead, or those that are over. */
@Named
@RequestScoped
public class AppointmentsView {

    @Inject
    private AgendaService agenda;
    @Inject
    private Caller caller;

    private String id;
    private String from;
    private boolean over;
    private Page<AppointmentRow> page;

    public void load() {
        page = over ? agenda.over(CaseId.parse(id), from) : agenda.ahead(CaseId.parse(id), from);
    }

    /** A supervisor who is in the team reads along. */
    public boolean isMayPlan() {
        return caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST) || caller.has(Role.LEGAL_ADVISER);
    }

    public Page<AppointmentRow> getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
