package org.amparo.referral.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** What a partner still needs to know, and why. It closes with a specific answer. */
@Entity
@Table(name = "referral_question")
class Question {

    static final SealedField QUESTION = new SealedField("referral_question", "question", Compartment.NEEDS_SUPPORT);
    static final SealedField WHY = new SealedField("referral_question", "why", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "question_id")
    private UUID id;
    @Column(name = "referral_id")
    private UUID referral;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    private UUID recipient;
    private Sealed question;
    private Sealed why;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    private AnswerKind answer;
    @Column(name = "release_id")
    private UUID release;
    @Column(name = "answered_by")
    private UUID answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "taken_back_at")
    private Instant takenBackAt;
    @Version
    private long version;

    protected Question() {}

    Question(UUID id, PackageAddress of, Sealed question, Sealed why, StaffId by, Instant at, Instant due) {
        this.id = id;
        this.referral = of.referral().value();
        this.survivor = of.survivor().value();
        this.custodian = of.custodian().value();
        this.recipient = of.recipient().value();
        this.question = question;
        this.why = why;
        this.askedBy = by.value();
        this.askedAt = at;
        this.dueAt = due;
    }

    void answered(AnswerKind kind, UUID release, StaffId by, Instant at) {
        if (answer != null) throw new IllegalStateException("this question has its answer");
        this.answer = kind;
        this.release = release;
        this.answeredBy = by.value();
        this.answeredAt = at;
    }

    UUID id() { return id; }
    ReferralId referral() { return new ReferralId(referral); }
    SurvivorId survivor() { return new SurvivorId(survivor); }
    Sealed question() { return question; }
    Sealed why() { return why; }
    Instant askedAt() { return askedAt; }
    Instant dueAt() { return dueAt; }
    AnswerKind answer() { return answer; }
    UUID release() { return release; }
    Instant answeredAt() { return answeredAt; }
    Instant takenBackAt() { return takenBackAt; }
}
