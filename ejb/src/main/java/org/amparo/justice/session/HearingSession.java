package org.amparo.justice.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.readiness.Setting;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.testimony.RequestId;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.retelling.RetellingId;

/** A day as stored: when, and where it stands. How and beside whom is in its steps, sealed. */
@Entity
@Table(name = "hearing_session")
class HearingSession {

    @Id @Column(name = "session_id") private UUID id;
    @Column(name = "request_id", updatable = false) private UUID request;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "appointment_id") private UUID appointment;
    @Column(name = "telling_id", updatable = false) private UUID telling;
    @Column(name = "start_at") private Instant start;
    private String zone;
    @Column(name = "over_a_link") private Boolean overALink;
    private Boolean interpreted;
    @Column(name = "place_since") private Instant placeSince;
    @Column(name = "begun_at") private Instant begunAt;
    @Column(name = "stopped_at") private Instant stoppedAt;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "seconds_lost") private int secondsLost;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected HearingSession() {}

    HearingSession(SessionId id, RequestId request, RetellingId telling, Instant now, Permit permit) {
        this.id = id.value();
        this.request = request.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = SessionWorkflow.TABLE.start();
        this.telling = telling.value();
        this.openedAt = now;
        this.changedAt = now;
    }

    /** @param samePlace what was looked at there still says something */
    void on(Schedule day, AppointmentId meeting, boolean samePlace, Instant now) {
        if (!samePlace || placeSince == null) placeSince = now;
        appointment = meeting.value();
        start = day.slot().start();
        zone = day.slot().zone().getId();
        overALink = day.way().overALink();
        interpreted = day.interpreting().needed();
    }

    void become(State to, Instant now) {
        if (stoppedAt != null) secondsLost += (int) Duration.between(stoppedAt, now).toSeconds();
        stoppedAt = to == State.INTERRUPTED ? now : null;
        if (to == State.IN_SESSION && begunAt == null) begunAt = now;
        if (begunAt != null && SessionWorkflow.TABLE.endsAt(to)) endedAt = now;
        state = to;
        changedAt = now;
    }

    /** It had begun when it ended: somebody asks how she is. */
    boolean wasHeard() {
        return begunAt != null && endedAt != null;
    }

    boolean over() {
        return SessionWorkflow.TABLE.endsAt(state);
    }

    /** Null before a day is fixed. */
    Setting setting() {
        return start == null ? null : new Setting(overALink, interpreted, start, placeSince);
    }

    SessionDetails.Times times() {
        return new SessionDetails.Times(start, zone == null ? null : ZoneId.of(zone), begunAt, stoppedAt, endedAt, secondsLost / 60);
    }

    SessionId id() {
        return new SessionId(id);
    }

    RequestId request() {
        return new RequestId(request);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    AppointmentId appointment() {
        return appointment == null ? null : new AppointmentId(appointment);
    }

    RetellingId telling() {
        return new RetellingId(telling);
    }

    Instant start() {
        return start;
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}
