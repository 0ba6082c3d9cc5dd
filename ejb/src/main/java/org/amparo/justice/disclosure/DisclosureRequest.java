package org.amparo.justice.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.disclosure.RequestWorkflow.State;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One request as stored. */
@Entity
@Table(name = "disclosure_request")
class DisclosureRequest {

    /** What is sealed of how it came. */
    record Words(Sealed fromWhom, Sealed asksFor, Sealed reference) {}

    @Id @Column(name = "request_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "from_whom", updatable = false) private Sealed fromWhom;
    @Column(name = "asks_for", updatable = false) private Sealed asksFor;
    @Column(updatable = false) private Sealed reference;
    @Column(name = "answer_by", updatable = false) private LocalDate answerBy;
    @Column(name = "received_at", updatable = false) private Instant receivedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected DisclosureRequest() {}

    DisclosureRequest(RequestId id, ReceiveRequest said, Words sealed, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = RequestWorkflow.TABLE.start();
        this.fromWhom = sealed.fromWhom();
        this.asksFor = sealed.asksFor();
        this.reference = sealed.reference();
        this.answerBy = said.answerBy();
        this.receivedAt = now;
        this.changedAt = now;
    }

    void become(State to, Instant now) {
        state = to;
        changedAt = now;
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

    Words sealed() {
        return new Words(fromWhom, asksFor, reference);
    }

    LocalDate answerBy() {
        return answerBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
