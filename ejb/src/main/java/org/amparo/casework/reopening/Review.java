package org.amparo.casework.reopening;

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
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CloseReason;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One look at everything, as stored, beside what the closing had said. */
@Entity
@Table(name = "reopening_review")
class Review {

    private static final SealedField LEARNT = new SealedField("reopening_review", "learnt", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "review_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private ReviewWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private WhyBack why;
    @Enumerated(EnumType.STRING)
    @Column(name = "closed_for")
    private CloseReason closedFor;
    @Column(name = "closed_at")
    private Instant closed;
    @Column(name = "still_so")
    private String stillSo = "";
    private String changed = "";
    @Enumerated(EnumType.STRING)
    @Column(name = "took_part")
    private TookPart tookPart;
    private Sealed learnt;
    @Column(name = "reopened_by")
    private UUID reopenedBy;
    @Column(name = "reopened_at")
    private Instant reopened;
    @Column(name = "ended_at")
    private Instant ended;
    @Version
    private long version;

    protected Review() {}

    Review(CaseFacts file, WhyBack why, CloseReason closedFor, Instant closed, Instant now, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = file.id().value();
        this.state = ReviewWorkflow.TABLE.start();
        this.why = why;
        this.closedFor = closedFor;
        this.closed = closed;
        this.reopenedBy = permit.holder().value();
        this.reopened = now;
    }

    void keep(LookAgain said, Vault vault, Permit permit) {
        this.stillSo = Codes.join(said.stillSo());
        this.changed = Codes.join(said.changed());
        this.tookPart = said.tookPart();
        this.learnt = vault.seal(said.learnt(), LEARNT.at(id, permit.survivor()), learnt, permit);
    }

    void ends(ReviewWorkflow.State next, Instant now) {
        this.state = next;
        this.ended = now;
    }

    ReviewWorkflow.State state() {
        return state;
    }

    long version() {
        return version;
    }

    ReviewDetails details(Vault vault, Permit permit) {
        return new ReviewDetails(state, why, closedFor, closed, reopened, Codes.read(LookedAt.class, stillSo), Codes.read(LookedAt.class, changed), tookPart,
                vault.open(learnt, LEARNT.at(id, new SurvivorId(survivor)), permit), ended, version);
    }
}
