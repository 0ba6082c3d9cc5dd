package org.amparo.justice.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.goal.GoalWorkflow.State;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One goal as stored: what she wants and says is sealed. */
@Entity
@Table(name = "justice_goal")
class JusticeGoal {

    /** What is sealed of it. */
    record Words(Sealed words, Sealed wishes) {}

    @Id @Column(name = "goal_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) private State state;
    @Column(updatable = false) private Sealed words;
    @Column(updatable = false) private String language;
    @Column(updatable = false) private Sealed wishes;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Importance importance;
    private Sealed explained;
    @Column(name = "review_on") private LocalDate reviewOn;
    @Column(updatable = false) private boolean rests;
    @Column(name = "changed_into") private UUID changedInto;
    @Column(name = "expressed_at", updatable = false) private Instant expressedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "recorded_by") private UUID recordedBy;
    @Version private long version;

    protected JusticeGoal() {}

    JusticeGoal(GoalId id, ExpressGoal said, Words sealed, LocalDate reviewOn, Instant now, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.state = GoalWorkflow.TABLE.start();
        this.words = sealed.words();
        this.language = said.language();
        this.wishes = sealed.wishes();
        this.importance = said.importance();
        this.reviewOn = reviewOn;
        this.rests = said.rests();
        this.expressedAt = now;
        this.changedAt = now;
        this.recordedBy = permit.holder().value();
    }

    void become(State to, Instant now, Permit permit) {
        state = to;
        changedAt = now;
        recordedBy = permit.holder().value();
    }

    void spokenOfAgain(LocalDate on) {
        reviewOn = on;
    }

    void explained(Sealed why) {
        explained = why;
    }

    void became(GoalId instead) {
        changedInto = instead.value();
    }

    GoalId id() {
        return new GoalId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    State state() {
        return state;
    }

    boolean over() {
        return GoalWorkflow.TABLE.endsAt(state);
    }

    boolean rests() {
        return rests;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    Words sealed() {
        return new Words(words, wishes);
    }

    Sealed explained() {
        return explained;
    }

    long version() {
        return version;
    }

    GoalDetails details(String wordsOpened, Set<Wish> wished, String why, List<Rated> ratings, Set<GoalWorkflow.Action> next) {
        return new GoalDetails(id(), state, wordsOpened, language, wished, importance, why, reviewOn, rests, changedInto == null ? null : new GoalId(changedInto), expressedAt,
                changedAt, ratings, next, version);
    }
}
