package org.amparo.casework;

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
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.work.Priority;

/** One case as stored. What is due next, how urgent her needs are, how great the danger is and which unit keeps the record, the database keeps by itself. */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    @Column(name = "case_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "unit_id", updatable = false)
    private UUID unit;
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "case_type")
    private CaseType type;
    @Enumerated(EnumType.STRING)
    private CaseWorkflow.State state;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Priority urgency;
    @Column(name = "risk_level", insertable = false, updatable = false)
    private String riskLevel;
    @Column(name = "risk_state", insertable = false, updatable = false)
    private String riskState;
    @Column(name = "risk_unseen", insertable = false, updatable = false)
    private String riskUnseen;
    private UUID lead;
    private UUID deputy;
    @Column(name = "alone_since")
    private Instant aloneSince;
    @Column(name = "opened_at")
    private Instant opened;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "changed_at")
    private Instant changed;
    @Column(name = "closed_at")
    private Instant closed;
    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private CloseReason closeReason;
    private String closing = "";
    @Version
    private long version;

    protected CaseFile() {}

    CaseFile(CaseId id, CaseNumber number, OpenCase wanted, UnitId unit, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.unit = unit == null ? null : unit.value();
        this.number = number.text();
        this.type = wanted.type();
        this.urgency = wanted.urgency();
        this.lead = wanted.lead().value();
        this.deputy = wanted.deputy().value();
        this.state = CaseWorkflow.TABLE.start();
        this.opened = now;
        this.openedBy = permit.holder().value();
        this.changed = now;
    }

    void become(CaseWorkflow.State next, Instant now) {
        this.state = next;
        this.changed = now;
    }

    void close(CaseWorkflow.State next, CloseReason reason, String answers, Instant now) {
        become(next, now);
        this.closed = now;
        this.closeReason = reason;
        this.closing = answers;
    }

    void reopen(CaseWorkflow.State next, Instant now) {
        become(next, now);
        this.closed = null;
        this.closeReason = null;
    }

    /** @param standIn null only when whoever stood in may not any longer, and nobody was named yet */
    void ledBy(StaffId leading, StaffId standIn, Instant now) {
        this.lead = leading.value();
        this.deputy = standIn == null ? null : standIn.value();
        if (standIn != null) this.aloneSince = null;
        else if (aloneSince == null) this.aloneSince = now;
        this.changed = now;
    }

    CaseType type() {
        return type;
    }

    Instant changed() {
        return changed;
    }

    Instant opened() {
        return opened;
    }

    Instant closedAt() {
        return closed;
    }

    CloseReason closeReason() {
        return closeReason;
    }

    CaseFacts facts() {
        return new CaseFacts(new CaseId(id), new SurvivorId(survivor), number, unit == null ? null : new UnitId(unit), new OrganisationId(custodian),
                new StaffId(lead), deputy == null ? null : new StaffId(deputy), state, urgency, RiskShown.of(riskLevel, riskState, riskUnseen), version);
    }
}
