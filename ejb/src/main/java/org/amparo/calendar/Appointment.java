package org.amparo.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Codes;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.ListingId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** A meeting as stored: times and codes, and two lines of words, sealed. Its unit is filled in by the database. */
@Entity
@Table(name = "appointment")
class Appointment {

    /** What is written about it, sealed. */
    record Words(Sealed withWhom, Sealed place) {}

    @Id @Column(name = "appointment_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    private UUID worker;
    @Enumerated(EnumType.STRING) private AppointmentKind kind;
    @Column(name = "with_whom") private Sealed withWhom;
    @Enumerated(EnumType.STRING) @Column(name = "with_gender") private PersonGender withGender;
    @Enumerated(EnumType.STRING) @Column(name = "place_kind") private PlaceKind placeKind;
    @Column(name = "listing_id") private UUID listing;
    private Sealed place;
    @Column(name = "start_at") private Instant start;
    @Column(name = "end_at") private Instant end;
    private String zone;
    private String adjustments;
    private String arranged;
    @Column(name = "interpreter_needed") private boolean interpreterNeeded;
    @Column(name = "interpreter_id") private UUID interpreter;
    @Enumerated(EnumType.STRING) @Column(name = "interpreter_mode") private InterpreterMode interpreterMode;
    private boolean remind;
    @Column(name = "reminded_at") private Instant remindedAt;
    private String warned;
    @Enumerated(EnumType.STRING) private State state = State.PLANNED;
    @Enumerated(EnumType.STRING) @Column(name = "cancel_reason") private CancelReason cancelReason;
    @Enumerated(EnumType.STRING) @Column(name = "missed_by") private MissedBy missedBy;
    @Column(name = "entry_uid", updatable = false) private UUID entryUid;
    private int sequence;
    @Column(name = "moved_from", updatable = false) private UUID movedFrom;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "changed_by") private UUID changedBy;
    @Version private long version;

    protected Appointment() {}

    /** @param instead of the meeting that is moved, or null: the entry in somebody's calendar stays the same one */
    Appointment(AppointmentId id, Appointment instead, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.entryUid = instead == null ? UUID.randomUUID() : instead.entryUid;
        this.sequence = instead == null ? 0 : instead.sequence + 1;
        this.movedFrom = instead == null ? null : instead.id;
    }

    void plan(PlanAppointment wanted, Words words, Instant now, StaffId by) {
        worker = wanted.meeting().worker().value();
        kind = wanted.meeting().kind();
        withGender = wanted.meeting().gender();
        withWhom = words.withWhom();
        placeKind = wanted.where().kind();
        listing = wanted.where().listing() == null ? null : wanted.where().listing().value();
        place = words.place();
        start = wanted.slot().start();
        end = wanted.slot().end();
        zone = wanted.slot().zone().getId();
        adjustments = Codes.join(wanted.adjustments());
        arranged = Codes.join(wanted.arranged());
        interpreterNeeded = wanted.interpreting().needed();
        interpreter = wanted.interpreting().who() == null ? null : wanted.interpreting().who().value();
        interpreterMode = wanted.interpreting().mode();
        remind = wanted.remind();
        warned = Codes.join(wanted.knowing());
        changed(now, by);
    }

    /** Somebody else has to interpret; who, is open. */
    void withoutInterpreter(Instant now, StaffId by) {
        interpreter = null;
        interpreterMode = null;
        changed(now, by);
    }

    void moveTo(State to, Instant now, StaffId by) {
        state = to;
        changed(now, by);
    }

    void cancelled(CancelReason why) {
        cancelReason = why;
    }

    void missed(MissedBy who) {
        missedBy = who;
    }

    void asPlanned() {
        cancelReason = null;
        missedBy = null;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    private void changed(Instant now, StaffId by) {
        sequence++;
        changedAt = now;
        changedBy = by.value();
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    AppointmentKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    StaffId worker() {
        return new StaffId(worker);
    }

    PersonGender withGender() {
        return withGender;
    }

    Slot slot() {
        return new Slot(start, end, ZoneId.of(zone));
    }

    Words words() {
        return new Words(withWhom, place);
    }

    PlaceKind placeKind() {
        return placeKind;
    }

    ListingId listing() {
        return listing == null ? null : new ListingId(listing);
    }

    Set<Adjustment> adjustments() {
        return Codes.read(Adjustment.class, adjustments);
    }

    Set<Adjustment> arranged() {
        return Codes.read(Adjustment.class, arranged);
    }

    Set<Warning> warned() {
        return Codes.read(Warning.class, warned);
    }

    Interpreting interpreting() {
        return new Interpreting(interpreterNeeded, interpreter == null ? null : new InterpreterId(interpreter), interpreterMode);
    }

    AppointmentDetails.Ending ending() {
        return new AppointmentDetails.Ending(state, cancelReason, missedBy, changedAt, new StaffId(changedBy));
    }

    AppointmentDetails.Reminding reminding() {
        return new AppointmentDetails.Reminding(remind, remindedAt, ReachingHer.Answer.NO_WAY);
    }

    AppointmentDetails.Entry entry() {
        return new AppointmentDetails.Entry(entryUid, sequence, changedAt);
    }

    AppointmentId movedFrom() {
        return movedFrom == null ? null : new AppointmentId(movedFrom);
    }

    long version() {
        return version;
    }
}
