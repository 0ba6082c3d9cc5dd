package org.amparo.child.kin;

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
import org.amparo.child.kin.KinWorkflow.State;
import org.amparo.shared.RelativeId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** Somebody of one child's family, and whether they had a part in it. */
@Entity
@Table(name = "child_relative")
class Relative {

    @Id
    @Column(name = "relative_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kinship kinship;
    @Enumerated(EnumType.STRING)
    private State implicated;
    @Column(updatable = false)
    private Sealed name;
    @Column(updatable = false)
    private Sealed note;
    private Sealed why;
    @Column(name = "clearing_asked_by")
    private UUID clearingAskedBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected Relative() {}

    Relative(RelativeId id, Kinship kinship, Sealed name, Sealed note, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.kinship = kinship;
        this.implicated = KinWorkflow.TABLE.start();
        this.name = name;
        this.note = note;
        this.changedAt = now;
    }

    void moveTo(State to, Sealed because, Instant now) {
        if (to != implicated) clearingAskedBy = null;
        implicated = to;
        why = because;
        changedAt = now;
    }

    void clearingAsked(StaffId by) {
        clearingAskedBy = by.value();
    }

    boolean clearingWasAsked() {
        return clearingAskedBy != null;
    }

    boolean clearingWasAskedByOther(StaffId holder) {
        return clearingAskedBy != null && !clearingAskedBy.equals(holder.value());
    }

    RelativeId id() {
        return new RelativeId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    Kinship kinship() {
        return kinship;
    }

    State implicated() {
        return implicated;
    }

    Sealed name() {
        return name;
    }

    Sealed note() {
        return note;
    }

    Sealed why() {
        return why;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
