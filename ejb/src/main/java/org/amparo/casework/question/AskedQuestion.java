package org.amparo.casework.question;

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
import org.amparo.access.SaidHow;
import org.amparo.casework.CaseFacts;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Priority;

/** One question as stored: what was asked and what was answered are sealed. */
@Entity
@Table(name = "question")
class AskedQuestion {

    static final SealedField WORDS = new SealedField("question", "words", Compartment.NEEDS_SUPPORT);
    static final SealedField ANSWER = new SealedField("question", "answer", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "question_id")
    private UUID id;
    @Column(name = "survivor_id")
    private UUID survivor;
    private UUID custodian;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Asker asker;
    private Sealed words;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Priority urgency;
    private UUID owner;
    @Column(name = "asked_at")
    private Instant asked;
    @Column(name = "due_at")
    private Instant due;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Enumerated(EnumType.STRING)
    private QuestionWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private Sealed answer;
    @Column(name = "answered_by")
    private UUID answeredBy;
    @Column(name = "answered_at")
    private Instant answered;
    @Enumerated(EnumType.STRING)
    private SaidHow told;
    @Column(name = "told_at")
    private Instant toldAt;
    @Version
    private long version;

    protected AskedQuestion() {}

    AskedQuestion(AskQuestion said, CaseFacts file, StaffId owner, Instant due, Instant now, Vault vault, Permit permit) {
        this.id = QuestionId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.caseId = file.id().value();
        this.asker = said.asker();
        this.words = vault.seal(said.words(), WORDS.at(id, permit.survivor()), null, permit);
        this.urgency = said.urgency();
        this.owner = owner.value();
        this.asked = now;
        this.due = due;
        this.recordedBy = permit.holder().value();
        this.state = QuestionWorkflow.TABLE.start();
    }

    void answered(QuestionWorkflow.State next, Outcome became, String said, Instant now, Vault vault, Permit permit) {
        // first of all: sealing looks for her key, and so writes down what was changed up to there
        this.answer = vault.seal(said, ANSWER.at(id, permit.survivor()), answer, permit);
        this.state = next;
        this.outcome = became;
        this.answeredBy = permit.holder().value();
        this.answered = now;
    }

    void told(QuestionWorkflow.State next, SaidHow how, Instant now) {
        this.state = next;
        this.told = how;
        this.toldAt = now;
    }

    /** Open again, or taken back; an answer that was given stays readable. */
    void become(QuestionWorkflow.State next, Instant nextDue) {
        this.state = next;
        this.told = null;
        this.toldAt = null;
        if (nextDue != null) this.due = nextDue;
    }

    Instant asked() {
        return asked;
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    QuestionWorkflow.State state() {
        return state;
    }

    Priority urgency() {
        return urgency;
    }

    StaffId owner() {
        return new StaffId(owner);
    }

    long version() {
        return version;
    }

    QuestionDetails details(Vault vault, Permit permit) {
        SurvivorId her = new SurvivorId(survivor);
        return new QuestionDetails(id(), asker, vault.open(words, WORDS.at(id, her), permit), urgency, owner(), "", asked, due, state, outcome,
                vault.open(answer, ANSWER.at(id, her), permit), answered, told, toldAt, version);
    }
}
