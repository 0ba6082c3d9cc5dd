package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** A partner asks that somebody else helps too. Nothing moves by it. */
@Entity
@Table(name = "referral_onward")
class Onward {

    static final SealedField WORDS = new SealedField("referral_onward", "words", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "onward_id")
    private UUID id;
    @Column(name = "referral_id", updatable = false)
    private UUID referral;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "unit_id", updatable = false)
    private UUID unit;
    @Column(updatable = false)
    private UUID recipient;
    @Column(updatable = false)
    private Sealed words;
    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private UUID answeredBy;
    private UUID next;

    protected Onward() {}

    Onward(UUID id, Referral of, Sealed words, Instant at, Permit permit) {
        this.id = id;
        this.referral = of.id().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.unit = of.unit();
        this.recipient = of.recipient().orElseThrow().value();
        this.words = words;
        this.askedBy = permit.holder().value();
        this.askedAt = at;
    }

    void answered(StaffId by, Instant at, ReferralId begun) {
        answeredAt = at;
        answeredBy = by.value();
        next = begun == null ? null : begun.value();
    }

    UUID id() { return id; }
    Sealed words() { return words; }
    Instant askedAt() { return askedAt; }
    Instant answeredAt() { return answeredAt; }
    boolean isOpen() { return answeredAt == null; }
    ReferralId next() { return next == null ? null : new ReferralId(next); }
}
