package org.amparo.justice.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;
import org.amparo.shared.SurvivorId;

/** A request as stored: where it stands. What was said is in its steps. */
@Entity
@Table(name = "hearing_request")
class HearingRequest {

    @Id @Column(name = "request_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected HearingRequest() {}

    HearingRequest(RequestId id, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = HearingRequestWorkflow.TABLE.start();
        this.openedAt = now;
        this.changedAt = now;
    }

    void become(State to, Instant now) {
        state = to;
        changedAt = now;
    }

    boolean over() {
        return HearingRequestWorkflow.TABLE.endsAt(state);
    }

    RequestId id() {
        return new RequestId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
