package org.amparo.justice.afterwards;

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
import org.amparo.justice.afterwards.AfterwardsWorkflow.State;
import org.amparo.justice.readiness.SessionId;
import org.amparo.shared.SurvivorId;

/** The month after a day, as stored. */
@Entity
@Table(name = "after_hearing")
class AfterHearing {

    @Id @Column(name = "after_id") private UUID id;
    @Column(name = "session_id", updatable = false) private UUID session;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(updatable = false) private Instant since;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected AfterHearing() {}

    AfterHearing(AfterId id, SessionId session, Instant since, Permit permit) {
        this.id = id.value();
        this.session = session.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = AfterwardsWorkflow.TABLE.start();
        this.since = since;
        this.changedAt = since;
    }

    void become(State to, Instant now) {
        state = to;
        changedAt = now;
    }

    AfterId id() {
        return new AfterId(id);
    }

    SessionId session() {
        return new SessionId(session);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    Instant since() {
        return since;
    }

    long version() {
        return version;
    }
}
