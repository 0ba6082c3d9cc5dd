package org.amparo.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;

/** Until when one record is kept, and who decided otherwise. Which unit that concerns the database keeps by itself. */
@Entity
@Table(name = "keeping")
class Kept {

    @Id
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID file;
    @Column(name = "due_on")
    private LocalDate due;
    private Instant since;
    private String rule;
    @Enumerated(EnumType.STRING)
    @Column(name = "longer_because")
    private LongerBecause because;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private long version;

    protected Kept() {}

    Kept(CaseId file, Permit permit) {
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.file = file.value();
    }

    /** @param since when it was closed or archived: what was decided before holds no more */
    void until(LocalDate day, Instant since, String rule) {
        boolean stillDecided = because != null && since.equals(this.since);
        if (!stillDecided) forget();
        this.due = stillDecided && due.isAfter(day) ? due : day;
        this.since = since;
        this.rule = rule;
    }

    private void forget() {
        this.because = null;
        this.decidedBy = null;
        this.decidedAt = null;
    }

    void longer(LongerBecause why, LocalDate day, Instant now, Permit permit) {
        this.because = why;
        this.due = day;
        this.decidedBy = permit.holder().value();
        this.decidedAt = now;
    }

    LocalDate due() {
        return due;
    }

    LongerBecause because() {
        return because;
    }

    long version() {
        return version;
    }
}
