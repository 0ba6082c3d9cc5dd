package org.amparo.justice.preservation;

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
import org.amparo.justice.preservation.PreservationWorkflow.State;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One request to keep something, as stored. */
@Entity
@Table(name = "preservation_request")
class Preservation {

    @Id @Column(name = "preservation_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private CycleStage stage;
    @Column(updatable = false) private Sealed platform;
    @Column(updatable = false) private Sealed what;
    private Sealed answer;
    private LocalDate due;
    @Column(name = "asked_at", updatable = false) private Instant askedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected Preservation() {}

    Preservation(PreservationId id, AskToKeep said, Sealed platform, Sealed what, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = PreservationWorkflow.TABLE.start();
        this.stage = said.stage();
        this.platform = platform;
        this.what = what;
        this.due = said.answerBy();
        this.askedAt = now;
        this.changedAt = now;
    }

    void become(State to, LocalDate day, Sealed said, Instant now) {
        state = to;
        due = day;
        answer = said;
        changedAt = now;
    }

    PreservationId id() {
        return new PreservationId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    CycleStage stage() {
        return stage;
    }

    Sealed platform() {
        return platform;
    }

    Sealed what() {
        return what;
    }

    Sealed answer() {
        return answer;
    }

    LocalDate due() {
        return due;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
