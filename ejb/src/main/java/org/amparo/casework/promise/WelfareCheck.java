package org.amparo.casework.promise;

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
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.WelfareCheckId;

/** Nobody reaches her: open until somebody does. */
@Entity
@Table(name = "welfare_check")
class WelfareCheck {

    @Id
    @Column(name = "welfare_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    private Instant since;
    @Enumerated(EnumType.STRING)
    private WelfareStep step;
    private boolean vital;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected WelfareCheck() {}

    WelfareCheck(Instant now, Permit permit) {
        this.id = WelfareCheckId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.since = now;
    }

    void decided(WelfareStep next, boolean lifeAtStake, StaffId by, Instant now) {
        step = next;
        vital = lifeAtStake;
        decidedBy = by.value();
        decidedAt = now;
    }

    void ended(Instant now) {
        endedAt = now;
    }

    WelfareCheckId id() { return new WelfareCheckId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    Instant since() { return since; }

    WelfareStep step() { return step; }

    long version() { return version; }
}
