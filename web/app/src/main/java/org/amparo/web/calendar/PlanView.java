package org.amparo.web.calendar;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.booking.Checked;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.SomebodyElse;
import org.amparo.web.frame.Times;

/**
 * Plans a meeting, or says one differently. What speaks against it is shown once, with another way where there is one; it is saved when
 * every point was talked over.
 */
@Named("calendarPlan")
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "calendar.plan";

    @Inject
    private transient AppointmentService appointments;
    @Inject
    private transient PlanForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient SomebodyElse somebodyElse;
    @Inject
    private transient Times times;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Clock clock;

    private String id;
    private String appointment;
    private long version;
    private List<AppointmentKind> kinds = List.of();
    private List<Adjustment> hers = List.of();
    private List<SelectItem> team = List.of();
    private List<SelectItem> places = List.of();
    private List<SelectItem> interpreters = List.of();
    private LocalDate on;
    private Checked checked;
    private TalkedOver read;

    public void load() {
        AppointmentService.Form known = appointments.form(CaseId.parse(id), isNew() ? null : AppointmentId.parse(appointment));
        kinds = known.kinds().stream().sorted().toList();
        hers = known.needs().adjustments().stream().sorted().toList();
        team = known.team().stream().map(p -> new SelectItem(p.user(), p.name())).toList();
        places = known.places().stream().map(p -> new SelectItem(p.id(), p.name())).toList();
        drafts.read(id, getDraft());
        if (isNew()) {
            form.begin(known.zone() == null ? times.zone() : known.zone(), caller.user(), hers, known.needs().interpreter());
        } else {
            version = known.shown().version();
            form.fill(known.shown().plan());
            read = TalkedOver.about(known.shown().plan());
        }
        getInterpreters();
    }

    public String save() {
        PlanAppointment said = TalkedOver.stillKnown(form.said(), read);
        form.setKnowing(new ArrayList<>(said.knowing()));
        AppointmentId saved = somebodyElse.saving(subject(), () -> unlessUnread(said));
        if (saved == null) return null;
        drafts.drop(id, getDraft());
        return "/calendar/appointment?faces-redirect=true&id=" + saved;
    }

    /** Null when something speaks against it that was not talked over yet. */
    private AppointmentId unlessUnread(PlanAppointment said) {
        checked = appointments.look(subject(), said, isNew() ? null : AppointmentId.parse(appointment));
        if (checked.obstacles().isEmpty() && !said.knowing().containsAll(checked.warnings())) {
            read = TalkedOver.about(said);
            return null;
        }
        return isNew() ? appointments.plan(subject(), said) : appointments.change(AppointmentId.parse(appointment), said, version);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/calendar/plan?faces-redirect=true&id=" + CaseId.parse(id) + (isNew() ? "" : "&appointment=" + AppointmentId.parse(appointment));
    }

    private Id subject() {
        return isNew() ? CaseId.parse(id) : AppointmentId.parse(appointment);
    }

    public boolean isNew() {
        return appointment == null || appointment.isEmpty();
    }

    /** Who could interpret on the day that was typed, or today; what was offered stays on offer until another day is typed. */
    public List<SelectItem> getInterpreters() {
        LocalDate day = form.getStart() == null ? on : form.getStart().toLocalDate();
        if (day == null) day = LocalDate.now(clock);
        if (!day.equals(on)) {
            on = day;
            interpreters = appointments.interpreters(subject(), on).stream().map(who -> new SelectItem(who.id(), who.name())).toList();
        }
        return interpreters;
    }

    public List<Warning> getWarnings() {
        return checked == null ? List.of() : checked.warnings().stream().sorted().toList();
    }

    public Checked getChecked() {
        return checked;
    }

    public List<Adjustment> getUnmet() {
        return checked == null ? List.of() : checked.unmet().stream().sorted().toList();
    }

    public boolean isNotSaved() {
        return checked != null && !Set.copyOf(form.getKnowing()).containsAll(checked.warnings());
    }

    public String getDraft() {
        return isNew() ? DRAFT : DRAFT + "." + AppointmentId.parse(appointment);
    }

    public List<AppointmentKind> getKinds() {
        return kinds;
    }

    public List<Adjustment> getHers() {
        return hers;
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    public List<SelectItem> getPlaces() {
        return places;
    }

    public List<PlaceKind> getPlaceKinds() {
        return List.of(PlaceKind.values());
    }

    public List<PersonGender> getGenders() {
        return List.of(PersonGender.values());
    }

    public List<InterpreterMode> getModes() {
        return List.of(InterpreterMode.values());
    }

    public List<Integer> getLengths() {
        return List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }
}
