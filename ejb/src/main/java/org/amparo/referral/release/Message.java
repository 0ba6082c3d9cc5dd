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
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** Something one side said to the other about one referral; never changed, only taken back with the rest. */
@Entity
@Table(name = "referral_message")
class Message {

    static final SealedField WORDS = new SealedField("referral_message", "words", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "message_id")
    private UUID id;
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    private MessageKind kind;
    private Sealed words;
    @Column(name = "said_by")
    private UUID by;
    @Column(name = "from_org")
    private UUID from;
    @Column(name = "said_at")
    private Instant at;
    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Message() {}

    Message(UUID id, PackageAddress of, MessageKind kind, Sealed words, Instant at, Permit permit) {
        this.id = id;
        this.referral = of.referral().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.recipient = of.recipient().value();
        this.kind = kind;
        this.words = words;
        this.by = permit.holder().value();
        this.from = permit.organisation().value();
        this.at = at;
    }

    UUID id() { return id; }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    MessageKind kind() { return kind; }
    Sealed words() { return words; }
    StaffId by() { return new StaffId(by); }
    OrganisationId from() { return new OrganisationId(from); }
    Instant at() { return at; }
}
