package org.amparo.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.access.SaidHow;
import org.amparo.keeping.ErasureWorkflow.State;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** One erasure as stored. It outlives the record it is about, says who decided and nothing of her; the database sees to what follows from its state. */
@Entity
@Table(name = "erasure")
class Erasure {

    /** By when somebody hears what became of a wish. */
    private static final Period ANSWER = Period.ofMonths(1);

    @Id @Column(name = "erasure_id") private UUID id;
    @Column(name = "survivor_id") private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id") private UUID file;
    private String reference;
    @Enumerated(EnumType.STRING) private State state;
    @Enumerated(EnumType.STRING) private ErasureGround ground;
    @Enumerated(EnumType.STRING) @Column(name = "said_how") private SaidHow how;
    @Enumerated(EnumType.STRING) private IdentityProof identity;
    @Column(name = "identity_by") private UUID identityBy;
    @Column(name = "identity_at") private Instant identityAt;
    @Column(name = "requested_by") private UUID requestedBy;
    @Column(name = "requested_at") private Instant requestedAt;
    @Column(name = "answer_by") private Instant answerBy;
    @Column(name = "approved_by") private UUID approvedBy;
    @Column(name = "approved_at") private Instant approvedAt;
    @Column(name = "second_by") private UUID secondBy;
    @Column(name = "second_at") private Instant secondAt;
    @Column(name = "cooling_until") private Instant coolingUntil;
    @Column(name = "recalled_at") private Instant recalledAt;
    @Column(name = "partners_asked") private int asked;
    @Column(name = "partners_confirmed") private int confirmed;
    @Enumerated(EnumType.STRING) @Column(name = "declined_for") private DeclinedFor declinedFor;
    @Column(name = "ended_by") private UUID endedBy;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "erased_at", updatable = false) private Instant erasedAt;
    @Version private long version;

    protected Erasure() {}

    Erasure(ErasureId id, CaseId file, ErasureGround ground, SaidHow how, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.file = file.value();
        this.reference = ErasureReference.fresh();
        this.state = ErasureWorkflow.TABLE.start();
        this.ground = ground;
        this.how = how;
        this.requestedBy = permit.holder().value();
        this.requestedAt = now;
        this.answerBy = now.atZone(ZoneOffset.UTC).plus(ANSWER).toInstant();
    }

    void become(State next) {
        this.state = next;
    }

    void proved(State next, IdentityProof proof, Instant now, Permit permit) {
        become(next);
        this.identity = proof;
        this.identityBy = permit.holder().value();
        this.identityAt = now;
    }

    void approved(State next, Instant now, Permit permit) {
        become(next);
        this.approvedBy = permit.holder().value();
        this.approvedAt = now;
    }

    void approvedToo(State next, Instant until, Instant now, Permit permit) {
        become(next);
        this.secondBy = permit.holder().value();
        this.secondAt = now;
        this.coolingUntil = until;
    }

    /** What was agreed to before the hold is asked anew. */
    void held(State next) {
        become(next);
        this.approvedBy = null;
        this.approvedAt = null;
        this.secondBy = null;
        this.secondAt = null;
        this.coolingUntil = null;
        this.recalledAt = null;
    }

    void ended(State next, DeclinedFor reason, Instant now, Permit permit) {
        become(next);
        this.declinedFor = reason;
        this.endedBy = permit.holder().value();
        this.endedAt = now;
    }

    void recalled(Instant now) {
        this.recalledAt = now;
    }

    void partners(int wereAsked, int haveConfirmed) {
        this.asked = wereAsked;
        this.confirmed = haveConfirmed;
    }

    ErasureId id() { return new ErasureId(id); }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    State state() { return state; }
    ErasureGround ground() { return ground; }
    StaffId requestedBy() { return new StaffId(requestedBy); }
    StaffId identityBy() { return identityBy == null ? null : new StaffId(identityBy); }
    StaffId approvedBy() { return approvedBy == null ? null : new StaffId(approvedBy); }
    StaffId secondBy() { return secondBy == null ? null : new StaffId(secondBy); }
    Instant coolingUntil() { return coolingUntil; }
    long version() { return version; }

    ErasureRow row() {
        return new ErasureRow(id(), survivor(), reference, state, ground, requestedBy(), requestedAt, answerBy, coolingUntil, erasedAt, version);
    }

    ErasureCertificate certificate(String house) {
        return new ErasureCertificate(reference, house, requestedAt, erasedAt, asked, confirmed);
    }

    ErasureTrail trail() {
        return new ErasureTrail(how, identity, identityBy(), identityAt, approvedBy(), approvedAt, secondBy(), secondAt, declinedFor, endedAt);
    }
}
