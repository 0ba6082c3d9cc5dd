package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.ListingId;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Zones;

/** What is typed for a meeting; it lives for one request, because some of it is hers. */
@Named("calendarPlanForm")
@RequestScoped
public class PlanForm {

    private AppointmentKind kind;
    private LocalDateTime start;
    private Integer minutes = 60;
    private String zone;
    private StaffId worker;
    private String withWhom;
    private PersonGender gender = PersonGender.NOT_KNOWN;
    private PlaceKind placeKind;
    private ListingId listing;
    private String place;
    private List<Adjustment> adjustments = new ArrayList<>();
    private List<Adjustment> arranged = new ArrayList<>();
    private boolean needed;
    private InterpreterId interpreter;
    private InterpreterMode mode;
    private boolean remind;
    private List<Warning> knowing = new ArrayList<>();

    void fill(PlanAppointment of) {
        kind = of.meeting().kind();
        start = LocalDateTime.ofInstant(of.slot().start(), of.slot().zone());
        minutes = (int) of.slot().minutes();
        zone = Zones.today(of.slot().zone());
        worker = of.meeting().worker();
        withWhom = of.meeting().withWhom();
        gender = of.meeting().gender();
        placeKind = of.where().kind();
        listing = of.where().listing();
        place = of.where().words();
        adjustments = new ArrayList<>(of.adjustments());
        arranged = new ArrayList<>(of.arranged());
        needed = of.interpreting().needed();
        interpreter = of.interpreting().who();
        mode = of.interpreting().mode();
        remind = of.remind();
        knowing = new ArrayList<>(of.knowing());
    }

    void begin(ZoneId itsZone, StaffId itsWorker, Iterable<Adjustment> hers, boolean interpreted) {
        zone = Zones.today(itsZone);
        worker = itsWorker;
        hers.forEach(adjustments::add);
        needed = interpreted;
    }

    PlanAppointment said() {
        var interpreting = new Interpreting(needed || interpreter != null, interpreter, mode);
        return new PlanAppointment(new Meeting(kind, worker, withWhom, gender), new Where(placeKind, placeKind == PlaceKind.PARTNER ? listing : null, place),
                Slot.of(start, minutes, zone == null ? null : ZoneId.of(zone)), new HashSet<>(adjustments), new HashSet<>(arranged), interpreting, remind, new HashSet<>(knowing));
    }

    public AppointmentKind getKind() { return kind; }

    public void setKind(AppointmentKind kind) { this.kind = kind; }

    public LocalDateTime getStart() { return start; }

    public void setStart(LocalDateTime start) { this.start = start; }

    public Integer getMinutes() { return minutes; }

    public void setMinutes(Integer minutes) { this.minutes = minutes; }

    public String getZone() { return zone; }

    public void setZone(String zone) { this.zone = zone; }

    public StaffId getWorker() { return worker; }

    public void setWorker(StaffId worker) { this.worker = worker; }

    public String getWithWhom() { return withWhom; }

    public void setWithWhom(String withWhom) { this.withWhom = withWhom; }

    public PersonGender getGender() { return gender; }

    public void setGender(PersonGender gender) { this.gender = gender; }

    public PlaceKind getPlaceKind() { return placeKind; }

    public void setPlaceKind(PlaceKind placeKind) { this.placeKind = placeKind; }

    public ListingId getListing() { return listing; }

    public void setListing(ListingId listing) { this.listing = listing; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public List<Adjustment> getAdjustments() { return adjustments; }

    public void setAdjustments(List<Adjustment> adjustments) { this.adjustments = adjustments; }

    public List<Adjustment> getArranged() { return arranged; }

    public void setArranged(List<Adjustment> arranged) { this.arranged = arranged; }

    public boolean isNeeded() { return needed; }

    public void setNeeded(boolean needed) { this.needed = needed; }

    public InterpreterId getInterpreter() { return interpreter; }

    public void setInterpreter(InterpreterId interpreter) { this.interpreter = interpreter; }

    public InterpreterMode getMode() { return mode; }

    public void setMode(InterpreterMode mode) { this.mode = mode; }

    public boolean isRemind() { return remind; }

    public void setRemind(boolean remind) { this.remind = remind; }

    public List<Warning> getKnowing() { return knowing; }

    public void setKnowing(List<Warning> knowing) { this.knowing = knowing; }
}
