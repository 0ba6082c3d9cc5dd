package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** Whether what a partner may hold on paper is gone, after everything was taken back (W1.5). */
@Entity
@Table(name = "referral_return")
class Return {

    static final SealedField SAID_BY = new SealedField("referral_return", "said_by", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "unit_id", updatable = false)
    private UUID unit;
    @Column(updatable = false)
    private UUID recipient;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "confirmed_at", updatable = false)
    private Instant confirmedAt;
    @Column(name = "confirmed_by", updatable = false)
    private UUID confirmedBy;
    @Column(name = "said_by", updatable = false)
    private Sealed saidBy;

    protected Return() {}

    Return(Referral of, Instant at) {
        this.referral = of.id().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.unit = of.unit();
        this.recipient = of.recipient().orElseThrow().value();
        this.askedAt = at;
    }

    /** Confirmed before anybody had asked. */
    Return confirmed(Sealed saidBy, Instant at, Permit permit) {
        this.confirmedAt = at;
        this.confirmedBy = permit.holder().value();
        this.saidBy = saidBy;
        return this;
    }

    boolean isConfirmed() { return confirmedAt != null; }
    Instant askedAt() { return askedAt; }
    Instant confirmedAt() { return confirmedAt; }
    StaffId confirmedBy() { return new StaffId(confirmedBy); }
    Sealed saidBy() { return saidBy; }
}
