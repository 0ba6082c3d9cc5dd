package org.amparo.casework.livelihood;

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
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One survivor's permission to work, as it is known now. */
@Entity
@DynamicUpdate
@Table(name = "work_permission")
class WorkPermission {

    private static final SealedField TERMS = new SealedField("work_permission", "terms", Compartment.NEEDS_SUPPORT);
    private static final SealedField GOAL = new SealedField("work_permission", "goal", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "survivor_id")
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private PermissionStatus status;
    private LocalDate since;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private Sealed terms;
    private Sealed goal;
    @OptimisticLock(excluded = true) // the clock remembers whom it told; nobody who reads meanwhile is late by it
    @Column(name = "asked_until")
    private LocalDate askedUntil;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected WorkPermission() {}

    WorkPermission(Permit permit) {
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
    }

    void write(RecordPermission said, Instant now, Vault vault, Permit permit) {
        terms = vault.seal(said.terms(), TERMS.at(survivor, permit.survivor()), terms, permit);
        goal = vault.seal(said.goal(), GOAL.at(survivor, permit.survivor()), goal, permit);
        status = said.status();
        since = said.since();
        validUntil = said.validUntil();
        changedAt = now;
    }

    /** Somebody was asked to see to it before that day; once is enough. */
    void asked() {
        askedUntil = validUntil;
    }

    /** From when on she is without one, as far as is known that day; null for not at all. */
    LocalDate without(LocalDate today) {
        if (status.without()) return today;
        return validUntil == null ? null : validUntil.plusDays(1);
    }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    LocalDate validUntil() { return validUntil; }

    long version() { return version; }

    PermissionDetails details(Vault vault, Permit permit) {
        boolean opens = permit.opens(Compartment.NEEDS_SUPPORT);
        return new PermissionDetails(status, since, validUntil, opens ? vault.open(terms, TERMS.at(survivor, permit.survivor()), permit) : null,
                opens ? vault.open(goal, GOAL.at(survivor, permit.survivor()), permit) : null, changedAt, version);
    }
}
