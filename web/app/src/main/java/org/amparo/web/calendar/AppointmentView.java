package org.amparo.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.calendar.AppointmentDetails;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.AppointmentWorkflow.Action;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.MissedBy;
import org.amparo.calendar.Step;
import org.amparo.calendar.interpreter.HowItWent;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Role;

/** One meeting: when, where and with whom, and what became of it. Keeps its id; the rest is read for each request. */
@Named
@ViewScoped
public class AppointmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppointmentService appointments;
    @Inject
    private transient OutcomeForm form;
    @Inject
    private transient CalendarWords words;
    @Inject
    private transient Caller caller;

    private String id;
    private long version;
    private transient AppointmentDetails shown;

    public void load() {
        shown = appointments.read(AppointmentId.parse(id));
        version = shown.version();
    }

    public AppointmentDetails getShown() {
        if (shown == null) shown = appointments.read(AppointmentId.parse(id));
        return shown;
    }

    public String confirm() {
        return take(new Step.Confirm());
    }

    public String held() {
        return take(new Step.Hold(getShown().interpreting().booked() ? form.session() : null));
    }

    public String missed() {
        return take(new Step.Miss(form.getMissed()));
    }

    public String cancel() {
        return take(new Step.Cancel(form.getReason()));
    }

    public String correct() {
        return take(new Step.Correct());
    }

    public String reminded() {
        appointments.reminded(AppointmentId.parse(id), version);
        return again();
    }

    private String take(Step step) {
        appointments.take(AppointmentId.parse(id), step, version);
        return again();
    }

    private String again() {
        return "/calendar/appointment?faces-redirect=true&id=" + AppointmentId.parse(id);
    }

    public boolean may(String action) {
        return getShown().next().contains(Action.valueOf(action));
    }

    /** A supervisor who is in the team reads along, and takes nothing elsewhere. */
    public boolean isMayTake() {
        return caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST) || caller.has(Role.LEGAL_ADVISER);
    }

    /** Before it has begun nothing can have become of it. */
    public boolean isBegun() {
        return !getShown().slot().start().isAfter(words.now());
    }

    public List<Adjustment> getAdjustments() {
        return getShown().adjustments().stream().sorted().toList();
    }

    public boolean arranged(Adjustment one) {
        return getShown().arranged().contains(one) || getShown().place() != null && getShown().place().offers().contains(one);
    }

    public List<MissedBy> getMissers() {
        return List.of(MissedBy.values());
    }

    public List<CancelReason> getReasons() {
        return List.of(CancelReason.values());
    }

    public List<InterpreterMode> getModes() {
        return List.of(InterpreterMode.values());
    }

    public List<HowItWent> getWays() {
        return List.of(HowItWent.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
