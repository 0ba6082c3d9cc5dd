package org.amparo.survivor.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.intake.IntakeWorkflow.State;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.vault.Sealed;
import org.amparo.work.Priority;

/** One first contact as stored, under the survivor's own id. */
@Entity
@Table(name = "intake")
class Intake {

    @Id @Column(name = "survivor_id") private UUID survivor;
    private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "held_by") private UUID heldBy;
    @Column(name = "started_at") private Instant startedAt;
    @Enumerated(EnumType.STRING) private StartIntake.Place place;
    private boolean privacy;
    @Enumerated(EnumType.STRING) private StartIntake.Interpreting interpreting;
    @Enumerated(EnumType.STRING) private StartIntake.Source source;
    @Enumerated(EnumType.STRING) @Column(name = "safe_to_talk") private SafetyAnswer safeToTalk;
    @Enumerated(EnumType.STRING) private SafetyAnswer overheard;
    @Enumerated(EnumType.STRING) @Column(name = "immediate_danger") private SafetyAnswer immediateDanger;
    @Enumerated(EnumType.STRING) @Column(name = "urgent_medical") private SafetyAnswer urgentMedical;
    @Enumerated(EnumType.STRING) private SafetyAnswer detained;
    @Enumerated(EnumType.STRING) private SafetyAnswer child;
    @Column(name = "health_answers") private Sealed healthAnswers;
    @Enumerated(EnumType.STRING) private Priority triage;
    @Column(name = "urgent_words") private Sealed urgentWords;
    @Column(name = "explained_at") private Instant explainedAt;
    @Version private long version;

    protected Intake() {}

    Intake(StartIntake said, Instant at, Permit permit) {
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = IntakeWorkflow.TABLE.start();
        this.heldBy = permit.holder().value();
        this.startedAt = at;
        this.place = said.place();
        this.privacy = said.privacy();
        this.interpreting = said.interpreting();
        this.source = said.source();
    }

    void inPrivate() {
        this.privacy = true;
    }

    void become(State to) {
        this.state = to;
    }

    void answered(SafetyAnswers answers, Sealed health, Sealed words) {
        Map<SafetyQuestion, SafetyAnswer> said = answers.said();
        this.safeToTalk = said.get(SafetyQuestion.SAFE_TO_TALK);
        this.overheard = said.get(SafetyQuestion.OVERHEARD);
        this.immediateDanger = said.get(SafetyQuestion.DANGER);
        this.urgentMedical = said.get(SafetyQuestion.MEDICAL);
        this.detained = said.get(SafetyQuestion.DETAINED);
        this.child = said.get(SafetyQuestion.CHILD);
        this.healthAnswers = health;
        this.triage = answers.triage();
        this.urgentWords = words;
    }

    /** What was answered, without what is sealed. */
    Map<SafetyQuestion, SafetyAnswer> answers() {
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
        said.put(SafetyQuestion.SAFE_TO_TALK, safeToTalk);
        said.put(SafetyQuestion.OVERHEARD, overheard);
        said.put(SafetyQuestion.DANGER, immediateDanger);
        said.put(SafetyQuestion.MEDICAL, urgentMedical);
        said.put(SafetyQuestion.DETAINED, detained);
        said.put(SafetyQuestion.CHILD, child);
        said.values().removeIf(Objects::isNull);
        return said;
    }

    void explained(Instant at) {
        this.explainedAt = at;
    }

    void passTo(StaffId to) {
        this.heldBy = to.value();
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    boolean privacy() {
        return privacy;
    }

    SafetyAnswer immediateDanger() {
        return immediateDanger;
    }

    Priority triage() {
        return triage;
    }

    StaffId heldBy() {
        return new StaffId(heldBy);
    }

    Instant startedAt() {
        return startedAt;
    }

    Sealed healthAnswers() {
        return healthAnswers;
    }

    Sealed urgentWords() {
        return urgentWords;
    }

    long version() {
        return version;
    }

    IntakeView view(Instant keptUntil) {
        return new IntakeView(survivor(), state, heldBy(), startedAt, keptUntil, place, privacy, interpreting, source, triage, immediateDanger, explainedAt, version);
    }
}
