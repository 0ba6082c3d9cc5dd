package org.amparo.casework.rest;

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
import org.amparo.shared.PauseId;
import org.amparo.shared.SurvivorId;

/** One part of the work that rests. There is no column for a reason. */
@Entity
@Table(name = "pathway_pause")
class Pause {

    @Id
    @Column(name = "pause_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Pathway pathway;
    private Instant since;
    @Column(name = "check_in_on")
    private LocalDate checkInOn;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Pause() {}

    Pause(Pathway pathway, LocalDate checkInOn, Instant now, Permit permit) {
        this.id = PauseId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.pathway = pathway;
        this.since = now;
        this.checkInOn = checkInOn;
    }

    void ended(Instant now) {
        endedAt = now;
    }

    boolean over() { return endedAt != null; }

    PauseId id() { return new PauseId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    Pathway pathway() { return pathway; }

    long version() { return version; }

    PauseDetails details() {
        return new PauseDetails(id(), pathway, since, checkInOn, version);
    }
}
