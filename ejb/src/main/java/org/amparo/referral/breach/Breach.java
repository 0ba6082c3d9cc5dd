package org.amparo.referral.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.breach.BreachWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One incident: something reached whom it should not have reached. */
@Entity
@DynamicUpdate
@Table(name = "breach")
class Breach {

    @Id
    @Column(name = "breach_id")
    private UUID id;
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "unit_id")
    private UUID unit;
    private UUID recipient;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private BreachKind kind;
    @Column(name = "reported_by")
    private UUID reportedBy;
    @Column(name = "reporting_org")
    private UUID reportingOrganisation;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "notify_by")
    private Instant notifyBy;
    @Column(name = "contained_at")
    private Instant containedAt;
    @Column(name = "told_at")
    private Instant toldAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "told_how")
    private ToldHow toldHow;
    @Column(name = "notified_at")
    private Instant notifiedAt;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "agreed_by")
    private UUID agreedBy;
    @Enumerated(EnumType.STRING)
    private BreachFinding finding;
    @Enumerated(EnumType.STRING)
    private BreachMeasure measure;
    @Column(name = "closed_at")
    private Instant closedAt;
    private short reminded;
    @OptimisticLock(excluded = true) // what the system did on the other side is no new version: nobody who reads the incident meanwhile is late by it
    @Column(name = "followed_at")
    private Instant followedAt;
    @Version
    private long version;

    protected Breach() {}

    static Breach reported(ReferralFacts of, BreachKind kind, Instant at, Permit permit) {
        Breach breach = new Breach();
        breach.id = org.amparo.shared.Id.next();
        breach.referral = of.id().value();
        breach.survivor = of.survivor().value();
        breach.custodian = of.custodian().value();
        breach.unit = of.unit() == null ? null : of.unit().value();
        breach.recipient = of.recipient() == null ? null : of.recipient().value();
        breach.state = BreachWorkflow.TABLE.start();
        breach.kind = kind;
        breach.reportedBy = permit.holder().value();
        breach.reportingOrganisation = permit.organisation().value();
        breach.reportedAt = at;
        breach.notifyBy = at.plus(GoneWrong.CLOCK);
        return breach;
    }

    void movedTo(State next) {
        state = next;
    }

    /** Tasks, timeline and notices on the care team's side are there. */
    void followed(Instant at) {
        followedAt = at;
    }

    void contained(Instant at) {
        containedAt = at;
    }

    void told(ToldHow how, Instant at) {
        toldHow = how;
        toldAt = how.told() ? at : null;
    }

    void notified(Instant at) {
        notifiedAt = at;
    }

    /** One person finds, another one agrees or not. */
    void finds(BreachFinding what, StaffId by) {
        finding = what;
        decidedBy = by.value();
        agreedBy = null;
    }

    void secondPersonAgrees(StaffId by) {
        agreedBy = by.value();
    }

    void closes(BreachMeasure what, Instant at) {
        measure = what;
        closedAt = at;
    }

    UUID id() { return id; }
    ReferralId referral() { return new ReferralId(referral); }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    UUID unit() { return unit; }
    State state() { return state; }
    BreachKind kind() { return kind; }
    StaffId reportedBy() { return new StaffId(reportedBy); }
    Instant reportedAt() { return reportedAt; }
    Instant notifyBy() { return notifyBy; }
    ToldHow toldHow() { return toldHow; }
    Instant notifiedAt() { return notifiedAt; }
    UUID decidedBy() { return decidedBy; }
    UUID agreedBy() { return agreedBy; }
    BreachFinding finding() { return finding; }
    BreachMeasure measure() { return measure; }
    Instant containedAt() { return containedAt; }
    Instant toldAt() { return toldAt; }
    Instant closedAt() { return closedAt; }
    int reminded() { return reminded; }
    long version() { return version; }
}
