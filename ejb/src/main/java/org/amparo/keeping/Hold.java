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
import org.amparo.shared.StaffId;

/** One legal hold; ended, it stays as an answer to why a record was still there. */
@Entity
@Table(name = "legal_hold")
class Hold {

    @Id
    @Column(name = "hold_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID file;
    @Enumerated(EnumType.STRING)
    private HoldReason reason;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "placed_by")
    private UUID placedBy;
    @Column(name = "placed_at")
    private Instant placedAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Hold() {}

    Hold(CaseId file, HoldReason reason, LocalDate reviewOn, Instant now, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.file = file.value();
        this.reason = reason;
        this.reviewOn = reviewOn;
        this.placedBy = permit.holder().value();
        this.placedAt = now;
    }

    void lookAgainOn(LocalDate day) {
        this.reviewOn = day;
    }

    void ended(Instant now, Permit permit) {
        this.endedBy = permit.holder().value();
        this.endedAt = now;
    }

    long version() {
        return version;
    }

    StaffId placedBy() {
        return new StaffId(placedBy);
    }

    HoldDetails details(String by) {
        return new HoldDetails(reason, reviewOn, by, placedAt, version);
    }
}
