package org.amparo.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.BreakGlassWorkflow.Action;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.access.BreakGlassWorkflow;
import org.amparo.access.Permit;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One emergency opening, from the broken glass to somebody else's verdict. */
@Entity
@DynamicUpdate
@Table(name = "break_glass")
class BrokenGlass {

    static final SealedField REASON = new SealedField("break_glass", "reason", Compartment.IDENTITY);
    static final SealedField NOTE = new SealedField("break_glass", "review_note", Compartment.IDENTITY);

    @Id
    @Column(name = "break_glass_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "unit_id")
    private UUID unit;
    @Column(name = "user_id")
    private UUID user;
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private GlassReason code;
    private Sealed reason;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "reviewed_by")
    private UUID reviewedBy;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "review_note")
    private Sealed note;
    @OptimisticLock(excluded = true) // the clock remembers whom it told; nobody who reads meanwhile is late by it
    private short reminded;
    @Version
    private long version;

    protected BrokenGlass() {}

    BrokenGlass(BreakGlassId id, UUID unit, GlassReason code, Sealed reason, Instant at, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.unit = unit;
        this.user = permit.holder().value();
        this.code = code;
        this.reason = reason;
        this.openedAt = at;
        this.endsAt = at.plus(GlassPolicy.OPEN);
        this.state = BreakGlassWorkflow.TABLE.start();
    }

    BreakGlassId id() {
        return new BreakGlassId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    UUID user() {
        return user;
    }

    Sealed reason() {
        return reason;
    }

    State state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    void remindedAt(int level) {
        this.reminded = (short) level;
    }

    void endedAt(Instant at) {
        state = BreakGlassWorkflow.TABLE.step(state, Action.END).orElseThrow().to();
        if (at.isBefore(endsAt)) endsAt = at;
    }

    void judged(State verdict, Sealed note, UUID by, Instant at) {
        this.state = verdict;
        this.note = note;
        this.reviewedBy = by;
        this.reviewedAt = at;
    }
}
