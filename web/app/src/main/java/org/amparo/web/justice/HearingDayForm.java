package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.justice.session.CallOffReason;
import org.amparo.justice.session.Familiarisation;
import org.amparo.justice.session.Heard;
import org.amparo.justice.session.Incident;
import org.amparo.justice.session.IncidentKind;
import org.amparo.justice.session.Schedule;
import org.amparo.justice.session.SeenTo;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.web.frame.Digits;
import org.amparo.web.frame.Zones;

/** What is typed about a day on which she is heard; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class HearingDayForm {

    private LocalDateTime start;
    private Integer minutes = 60;
    private String zone;
    private String courtZone;
    private Way way;
    private PlaceKind placeKind;
    private String place;
    private StaffId companion;
    private boolean needed;
    private InterpreterId interpreter;
    private InterpreterMode mode;
    private String present;
    private String supporter;
    private SeenTo childcare;
    private SeenTo transport;
    private boolean herWish;
    private List<Warning> knowing = new ArrayList<>();
    private Familiarisation shown;
    private LocalDate on;
    private boolean yesToday;
    private IncidentKind incident;
    private String words;
    private boolean began;
    private String breaks;
    private String concerns;
    private HowMuch howMuch;
    private Distress distress;
    private Avoidable avoidable;
    private CallOffReason reason;

    SessionStep step(Action action) {
        return switch (action) {
            case SCHEDULE, MOVE -> new SessionStep.Fix(action, schedule());
            case PREPARE -> new SessionStep.Prepare(shown, on);
            case START, RESUME -> new SessionStep.Begin(action, yesToday);
            case INTERRUPT -> new SessionStep.Interrupt(new Incident(incident, words));
            case ABORT -> new SessionStep.Abort(new Incident(incident, words), began ? heard() : null);
            case HOLD -> new SessionStep.Hold(heard());
            case CALL_OFF -> new SessionStep.CallOff(reason);
            case MAKE_READY, TAKE_BACK, CANCEL -> new SessionStep.Plain(action);
        };
    }

    Schedule schedule() {
        var interpreting = new Interpreting(needed || interpreter != null, interpreter, mode);
        return new Schedule(Slot.of(start, minutes, zone == null ? null : ZoneId.of(zone)), courtZone == null ? null : ZoneId.of(courtZone), way,
                new Where(placeKind, null, place), companion, interpreting, present, supporter, childcare, transport, herWish, Set.copyOf(knowing));
    }

    private Heard heard() {
        return new Heard(number(), concerns, howMuch, distress, avoidable);
    }

    /** Left empty, nobody counted them. */
    private int number() {
        if (breaks == null) return 0;
        String latin = Digits.latin(breaks).strip();
        if (!latin.matches("\\d{1,2}")) throw Unacceptable.because("breaks", "testimony.problem.breaks");
        return Integer.parseInt(latin);
    }

    void show(Schedule of) {
        start = LocalDateTime.ofInstant(of.slot().start(), of.slot().zone());
        minutes = (int) of.slot().minutes();
        zone = Zones.today(of.slot().zone());
        courtZone = Zones.today(of.courtZone());
        way = of.way();
        placeKind = of.place().kind();
        place = of.place().words();
        companion = of.companion();
        needed = of.interpreting().needed();
        interpreter = of.interpreting().who();
        mode = of.interpreting().mode();
        present = of.present();
        supporter = of.supporter();
        childcare = of.childcare();
        transport = of.transport();
    }

    void begin(ZoneId itsZone, boolean interpreted) {
        zone = Zones.today(itsZone);
        courtZone = zone;
        placeKind = PlaceKind.OUR_ROOMS;
        needed = interpreted;
    }

    public LocalDateTime getStart() { return start; }

    public void setStart(LocalDateTime start) { this.start = start; }

    public Integer getMinutes() { return minutes; }

    public void setMinutes(Integer minutes) { this.minutes = minutes; }

    public String getZone() { return zone; }

    public void setZone(String zone) { this.zone = zone; }

    public String getCourtZone() { return courtZone; }

    public void setCourtZone(String courtZone) { this.courtZone = courtZone; }

    public Way getWay() { return way; }

    public void setWay(Way way) { this.way = way; }

    public PlaceKind getPlaceKind() { return placeKind; }

    public void setPlaceKind(PlaceKind placeKind) { this.placeKind = placeKind; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public StaffId getCompanion() { return companion; }

    public void setCompanion(StaffId companion) { this.companion = companion; }

    public boolean isNeeded() { return needed; }

    public void setNeeded(boolean needed) { this.needed = needed; }

    public InterpreterId getInterpreter() { return interpreter; }

    public void setInterpreter(InterpreterId interpreter) { this.interpreter = interpreter; }

    public InterpreterMode getMode() { return mode; }

    public void setMode(InterpreterMode mode) { this.mode = mode; }

    public String getPresent() { return present; }

    public void setPresent(String present) { this.present = present; }

    public String getSupporter() { return supporter; }

    public void setSupporter(String supporter) { this.supporter = supporter; }

    public SeenTo getChildcare() { return childcare; }

    public void setChildcare(SeenTo childcare) { this.childcare = childcare; }

    public SeenTo getTransport() { return transport; }

    public void setTransport(SeenTo transport) { this.transport = transport; }

    public boolean isHerWish() { return herWish; }

    public void setHerWish(boolean herWish) { this.herWish = herWish; }

    public List<Warning> getKnowing() { return knowing; }

    public void setKnowing(List<Warning> knowing) { this.knowing = knowing; }

    public Familiarisation getShown() { return shown; }

    public void setShown(Familiarisation shown) { this.shown = shown; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public boolean isYesToday() { return yesToday; }

    public void setYesToday(boolean yesToday) { this.yesToday = yesToday; }

    public IncidentKind getIncident() { return incident; }

    public void setIncident(IncidentKind incident) { this.incident = incident; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public boolean isBegan() { return began; }

    public void setBegan(boolean began) { this.began = began; }

    public String getBreaks() { return breaks; }

    public void setBreaks(String breaks) { this.breaks = breaks; }

    public String getConcerns() { return concerns; }

    public void setConcerns(String concerns) { this.concerns = concerns; }

    public HowMuch getHowMuch() { return howMuch; }

    public void setHowMuch(HowMuch howMuch) { this.howMuch = howMuch; }

    public Distress getDistress() { return distress; }

    public void setDistress(Distress distress) { this.distress = distress; }

    public Avoidable getAvoidable() { return avoidable; }

    public void setAvoidable(Avoidable avoidable) { this.avoidable = avoidable; }

    public CallOffReason getReason() { return reason; }

    public void setReason(CallOffReason reason) { this.reason = reason; }
}
