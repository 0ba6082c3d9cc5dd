package org.amparo.referral.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** One part of a package, frozen when it was made. It can go out and be taken back; it cannot change. */
@Entity
@Table(name = "referral_release")
class Release {

    static final SealedField CONTENT = new SealedField("referral_release", "content", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "release_id")
    private UUID id;
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private short position;
    private String items;
    private Sealed content;
    private String sha256;
    @Column(name = "consent_id")
    private UUID consent;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "readable_until")
    private Instant readableUntil;
    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Release() {}

    /** @param out whether it goes out now or waits for the partner's yes */
    Release(UUID id, PackageAddress of, Frozen frozen, int position, Sealed content, boolean out, Instant at, Permit permit) {
        this.id = id;
        this.referral = of.referral().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.recipient = of.recipient().value();
        this.stage = frozen.stage();
        this.position = (short) position;
        this.items = String.join(",", frozen.items().keySet());
        this.content = content;
        this.sha256 = frozen.sha256();
        this.consent = of.consent().value();
        this.madeBy = permit.holder().value();
        this.madeAt = at;
        this.releasedAt = out ? at : null;
    }

    /** In the order of its columns, for a statement that writes many things at once. */
    Object[] values() {
        return new Object[] {id, referral, survivor, custodian, recipient, stage.name(), (int) position, items, content.stored(), sha256, consent, madeBy, madeAt,
            releasedAt == null ? null : releasedAt.toString()};
    }

    UUID id() { return id; }
    ReferralId referral() { return new ReferralId(referral); }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    Stage stage() { return stage; }
    int position() { return position; }
    String items() { return items; }
    Sealed content() { return content; }
    String sha256() { return sha256; }
    Instant releasedAt() { return releasedAt; }
    Instant takenBackAt() { return takenBackAt; }

    /** What the partner can read at this moment. */
    boolean inForce(Instant now) {
        return releasedAt != null && takenBackAt == null && (readableUntil == null || now.isBefore(readableUntil));
    }
}
