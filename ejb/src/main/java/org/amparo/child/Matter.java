package org.amparo.child;

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
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One matter of one child, where it stands today; what was said on the way stays with each step. */
@Entity
@Table(name = "child_matter")
class Matter {

    @Id
    @Column(name = "matter_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "unit_id", updatable = false)
    private UUID unit;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Track track;
    private String state;
    private String kind;
    private String outcome;
    @Column(name = "relative_id")
    private UUID relative;
    private Sealed who;
    private short reviews;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected Matter() {}

    Matter(ChildMatterId id, Track track, Said said, UUID unit, Instant due, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.unit = unit;
        this.track = track;
        this.state = track.start();
        this.kind = said.kind() == null ? null : said.kind().name();
        this.relative = said.relative() == null ? null : said.relative().value();
        this.dueAt = due;
        this.openedAt = now;
        this.changedAt = now;
    }

    /** @param meant sealed, or what was there before */
    void says(Said said, Sealed meant) {
        if (said.kind() != null) kind = said.kind().name();
        if (said.outcome() != null) outcome = said.outcome().name();
        if (said.who() != null) relative = null;
        if (said.relative() != null) relative = said.relative().value();
        who = meant;
    }

    void moveTo(String to, Instant now) {
        reviews = to.equals(state) ? (short) (reviews + 1) : 0;
        state = to;
        changedAt = now;
    }

    void due(Instant at) {
        dueAt = at;
    }

    /** Whoever begins the gathering may not be the one who decides alone (INV-12). */
    void workedOnBy(StaffId holder) {
        if (startedBy == null) startedBy = holder.value();
    }

    void beginsAgain() {
        startedBy = null;
        outcome = null;
    }

    boolean wasStartedBy(StaffId holder) {
        return holder.value().equals(startedBy);
    }

    boolean over() {
        return track.over(state);
    }

    boolean is(String... states) {
        return java.util.List.of(states).contains(state);
    }

    ChildMatterId id() {
        return new ChildMatterId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    Track track() {
        return track;
    }

    String state() {
        return state;
    }

    Codes.Kind kind() {
        return track.kind(kind);
    }

    Codes.Outcome outcome() {
        return track.outcome(outcome);
    }

    RelativeId relative() {
        return relative == null ? null : new RelativeId(relative);
    }

    Sealed who() {
        return who;
    }

    int reviews() {
        return reviews;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
