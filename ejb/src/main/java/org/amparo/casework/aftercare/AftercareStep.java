package org.amparo.casework.aftercare;

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
import org.amparo.shared.AftercareStepId;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One time at which we ask after her. */
@Entity
@Table(name = "aftercare_step")
class AftercareStep {

    private static final SealedField NOTE = new SealedField("aftercare_step", "note", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "step_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private short months;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private AskedAfter outcome;
    private Sealed note;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Version
    private long version;

    protected AftercareStep() {}

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void asked(AskedAfter how, String words, Instant now, Vault vault, Permit permit) {
        note = vault.seal(words, NOTE.at(id, permit.survivor()), note, permit);
        outcome = how;
        askedAt = now;
        askedBy = permit.holder().value();
    }

    boolean waits() { return outcome == null; }

    AftercareStepId id() { return new AftercareStepId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    int months() { return months; }

    LocalDate dueOn() { return dueOn; }

    long version() { return version; }

    AftercareDetails.Step details(Vault vault, Permit permit) {
        String words = permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(note, NOTE.at(id, permit.survivor()), permit) : null;
        return new AftercareDetails.Step(id(), months, dueOn, outcome, words, askedAt, version);
    }
}
