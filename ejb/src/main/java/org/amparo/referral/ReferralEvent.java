package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.Actor;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** One step in one referral's life: from, to, who, as whom, when, why, under which consent (INV-11). */
@Entity
@Table(name = "referral_event")
class ReferralEvent {

    static final SealedField SAID_BY = new SealedField("referral_event", "said_by", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "event_id")
    private UUID id;
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "unit_id")
    private UUID unit;
    private UUID recipient;
    private String action;
    @Column(name = "from_state")
    private String from;
    @Column(name = "to_state")
    private String to;
    private UUID actor;
    @Enumerated(EnumType.STRING)
    @Column(name = "acted_as")
    private Actor actedAs;
    @Column(name = "actor_org")
    private UUID actorOrganisation;
    private Instant at;
    @Column(name = "reason_code")
    private String reason;
    @Column(name = "said_by")
    private Sealed saidBy;
    @Column(name = "consent_id")
    private UUID consent;
    private boolean correction;
    @Column(name = "followed_at")
    private Instant followedAt;

    protected ReferralEvent() {}

    ReferralEvent(UUID id, Referral of, Taken taken, Sealed saidBy, Instant at, Permit permit) {
        this.id = id;
        this.referral = of.id().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.unit = of.unit();
        this.recipient = of.sentAt() == null ? null : of.recipient().orElseThrow().value();
        this.action = taken.action().name();
        this.from = taken.from().name();
        this.to = taken.to().name();
        this.actor = permit.holder().value();
        this.actedAs = taken.as();
        this.actorOrganisation = permit.organisation().value();
        this.at = at;
        this.reason = taken.reason();
        this.saidBy = saidBy;
        this.consent = of.consent().map(c -> c.value()).orElse(null);
        this.correction = taken.correction();
    }

    void followed(Instant at) {
        followedAt = at;
    }

    /** In the order of its columns, for a statement that writes many things at once. */
    Object[] values() {
        return new Object[] {id, referral, survivor, custodian, text(unit), text(recipient), action, from, to, actor, actedAs.name(), actorOrganisation, at,
            reason, saidBy == null ? null : HexFormat.of().formatHex(saidBy.stored()), text(consent), correction, text(followedAt)};
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    UUID id() { return id; }
    UUID referral() { return referral; }
    Action action() { return Action.valueOf(action); }
    State from() { return State.valueOf(from); }
    State to() { return State.valueOf(to); }
    StaffId actor() { return new StaffId(actor); }
    Actor actedAs() { return actedAs; }
    Instant at() { return at; }
    String reason() { return reason; }
    Sealed saidBy() { return saidBy; }
    boolean correction() { return correction; }
}
