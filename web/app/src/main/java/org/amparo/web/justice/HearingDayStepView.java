package org.amparo.web.justice;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.access.Relation;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.casework.CaseHead;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.CallOffReason;
import org.amparo.justice.session.Familiarisation;
import org.amparo.justice.session.IncidentKind;
import org.amparo.justice.session.SeenTo;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.CaseId;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Times;

/** One step of a day: the form asks for what the rule wants to know, and for what speaks against an hour before it is fixed. */
@Named
@ViewScoped
public class HearingDayStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingDayService sessions;
    @Inject
    private transient RequestService requests;
    @Inject
    private transient AppointmentService appointments;
    @Inject
    private transient HearingDayForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Times times;
    @Inject
    private transient Clock clock;

    private String id;
    private String step;
    private long version;
    private Action action;
    private CaseId caseId;
    private List<SelectItem> team = List.of();
    private List<SelectItem> interpreters = List.of();
    private List<Way> ways = List.of();
    private LocalDate on;
    private List<Warning> warnings = List.of();

    public void load() {
        SessionDetails day = one().session();
        version = day.version();
        action = day.next().stream().filter(a -> a.name().equals(step)).findFirst().orElse(null);
        if (action == null) return;
        if (isFixing()) choices(day);
        drafts.read(id, getDraft());
    }

    private void choices(SessionDetails day) {
        caseId = one().head().caseId();
        AppointmentService.Form known = appointments.form(caseId, null);
        team = known.team().stream().filter(p -> Relation.CARE_TEAM.contains(p.relation())).map(p -> new SelectItem(p.user(), p.name())).toList();
        ways = requests.read(day.request()).request().mayBeHeard();
        if (day.schedule() != null) form.show(day.schedule());
        else form.begin(known.zone() == null ? times.zone() : known.zone(), known.needs().interpreter());
    }

    public String save() {
        SessionStep said = form.step(action);
        if (said instanceof SessionStep.Fix fix) {
            warnings = sessions.speaksAgainst(SessionId.parse(id), fix.schedule(), version).stream().sorted().toList();
            if (!Set.copyOf(form.getKnowing()).containsAll(warnings)) return null;
        }
        sessions.take(SessionId.parse(id), said, version);
        drafts.drop(id, getDraft());
        return "/justice/hearingday?faces-redirect=true&id=" + SessionId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/daystep?faces-redirect=true&id=" + SessionId.parse(id) + "&step=" + action;
    }

    /** One for each step of each day. */
    public String getDraft() {
        return "day." + SessionId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this step wants to know. */
    public boolean asks(String part) {
        return switch (part) {
            case "FIX" -> isFixing();
            case "PREPARE" -> action == Action.PREPARE;
            case "YES" -> action == Action.START || action == Action.RESUME;
            case "INCIDENT" -> action == Action.INTERRUPT || action == Action.ABORT;
            case "BEGAN" -> action == Action.ABORT;
            case "HEARD" -> action == Action.HOLD || action == Action.ABORT;
            case "REASON" -> action == Action.CALL_OFF;
            default -> throw new IllegalArgumentException(part);
        };
    }

    private boolean isFixing() {
        return action == Action.SCHEDULE || action == Action.MOVE;
    }

    private HearingDayService.One one() {
        return pages.day(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public SessionDetails getDay() {
        return one().session();
    }

    /** Who could interpret on the day that was typed, or today. */
    public List<SelectItem> getInterpreters() {
        LocalDate day = form.getStart() == null ? LocalDate.now(clock) : form.getStart().toLocalDate();
        if (!day.equals(on)) {
            on = day;
            interpreters = appointments.interpreters(caseId, on).stream().map(who -> new SelectItem(who.id(), who.name())).toList();
        }
        return interpreters;
    }

    /** What speaks against the hour and was not talked over yet. */
    public List<Warning> getWarnings() {
        return warnings;
    }

    public Action getAction() {
        return action;
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    public List<Way> getWays() {
        return ways;
    }

    public List<PlaceKind> getPlaceKinds() {
        return List.of(PlaceKind.values());
    }

    public List<InterpreterMode> getModes() {
        return List.of(InterpreterMode.values());
    }

    public List<Integer> getLengths() {
        return List.of(30, 45, 60, 90, 120, 180, 240, 480);
    }

    public List<SeenTo> getSeenTo() {
        return List.of(SeenTo.values());
    }

    public List<Familiarisation> getFamiliarisations() {
        return List.of(Familiarisation.values());
    }

    public List<IncidentKind> getIncidents() {
        return List.of(IncidentKind.values());
    }

    public List<CallOffReason> getReasons() {
        return List.of(CallOffReason.values());
    }

    public List<HowMuch> getHowMuch() {
        return List.of(HowMuch.values());
    }

    public List<Distress> getDistress() {
        return List.of(Distress.values());
    }

    public List<Avoidable> getAvoidable() {
        return List.of(Avoidable.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
