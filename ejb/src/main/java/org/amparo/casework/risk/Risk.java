package org.amparo.casework.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** The risk of one survivor as it stands now: the newest ratings, when somebody acts next, and whether a second person has looked. */
@Entity
@DynamicUpdate
@Table(name = "risk")
class Risk {

    @Id
    @Column(name = "survivor_id")
    private UUID survivor;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private RiskWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private RiskLevel level;
    @Enumerated(EnumType.STRING)
    @Column(name = "own_level")
    private OwnRating own;
    @Enumerated(EnumType.STRING)
    @Column(name = "work_level")
    private RiskLevel working;
    @Column(name = "assessed_at")
    private Instant assessedAt;
    @Column(name = "assessed_by")
    private UUID assessedBy;
    @Column(name = "act_by")
    private Instant actBy;
    @Column(name = "view_by")
    private Instant viewBy;
    @OptimisticLock(excluded = true) // the clock remembers whom it told; nobody who reads meanwhile is late by it
    @Column(name = "view_told")
    private short viewTold;
    @Column(name = "viewed_at")
    private Instant viewedAt;
    @Column(name = "viewed_by")
    private UUID viewedBy;
    @Enumerated(EnumType.STRING)
    private SupervisorsView view;
    /** The greatest that was set since somebody else looked; null when no look is owed. */
    @Enumerated(EnumType.STRING)
    @Column(name = "unseen_level")
    private RiskLevel unseen;
    @Version
    private long version;

    protected Risk() {}

    void assessed(RiskWorkflow.State next, AssessRisk said, RiskClocks clocks, Instant now, Permit permit) {
        boolean fell = working != null && RiskPolicy.fallIsLookedAt(working, said.working(), Duration.between(assessedAt, now), clocks.fall());
        owesALook(said.working().needsSecondPerson() ? said.working() : fell ? working : null, now.plus(clocks.view()));
        state = next;
        level = said.level();
        own = said.own();
        working = said.working();
        assessedAt = now;
        assessedBy = permit.holder().value();
        actBy = now.plus(clocks.review(working));
    }

    /** One that is owed stays owed, and no later; supervisors are told once more when the danger has grown. */
    private void owesALook(RiskLevel at, Instant until) {
        RiskLevel before = viewOwed() ? unseen : null;
        if (!viewOwed()) viewBy = at == null ? null : until;
        unseen = RiskLevel.greater(before, at);
        if (unseen != before) viewTold = 0;
        viewedAt = null;
        viewedBy = null;
        view = null;
    }

    void become(RiskWorkflow.State next) {
        state = next;
    }

    /** Nobody waits longer than she had to before. */
    void actBy(Instant sooner) {
        if (sooner.isBefore(actBy)) actBy = sooner;
    }

    void again(RiskWorkflow.State next, Instant due) {
        state = next;
        actBy = due;
    }

    void viewed(SupervisorsView said, StaffId by, Instant now) {
        view = said;
        viewedBy = by.value();
        viewedAt = now;
        unseen = null;
    }

    /** Once when the view is owed, once more when it is late. */
    void toldAgain() {
        viewTold++;
    }

    boolean viewOwed() {
        return viewBy != null && viewedAt == null;
    }

    int viewTold() {
        return viewTold;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    long version() {
        return version;
    }

    RiskStanding standing() {
        return new RiskStanding(caseId(), new SurvivorId(survivor), state, level, own, working, assessedAt, assessedBy == null ? null : new StaffId(assessedBy),
                actBy, viewBy, viewedAt, view, unseen, version);
    }

    RiskWorkflow.State state() {
        return state;
    }

    RiskLevel working() {
        return working;
    }

    StaffId assessedBy() {
        return assessedBy == null ? null : new StaffId(assessedBy);
    }
}
