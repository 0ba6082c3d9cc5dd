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
import org.amparo.shared.ReflectionPeriodId;
import org.amparo.shared.SurvivorId;

/** A time to recover and to think. It can become longer, and only she ends it before its day. */
@Entity
@Table(name = "reflection_period")
class ReflectionPeriod {

    @Id
    @Column(name = "period_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private Basis basis;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private short extended;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected ReflectionPeriod() {}

    ReflectionPeriod(GiveReflection given, Instant now, Permit permit) {
        this.id = ReflectionPeriodId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.basis = given.basis();
        this.startsOn = given.startsOn();
        this.endsOn = given.endsOn();
        this.recordedAt = now;
    }

    void lasts(LocalDate until) {
        endsOn = until;
        extended++;
    }

    void ended(LocalDate today) {
        endedOn = today;
    }

    ReflectionPeriodId id() { return new ReflectionPeriodId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    LocalDate endsOn() { return endsOn; }

    long version() { return version; }

    ReflectionDetails details() {
        return new ReflectionDetails(id(), basis, startsOn, endsOn, extended, endedOn, version);
    }
}
