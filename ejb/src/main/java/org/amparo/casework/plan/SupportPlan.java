package org.amparo.casework.plan;

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
import org.amparo.shared.PlanId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.Giving;
import org.amparo.vault.Sealed;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One plan as stored: codes and dates; what she said is sealed. */
@Entity
@DynamicUpdate
@Table(name = "support_plan")
class SupportPlan {

    @Id
    @Column(name = "plan_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private PlanWorkflow.State state;
    private short edition;
    @Column(name = "no_wish_now")
    private boolean noWishNow;
    @Column(name = "what_helps")
    private Sealed whatHelps;
    @Column(name = "my_view")
    private Sealed myView;
    @Column(name = "agreed_words")
    private Sealed agreedWords;
    @Column(name = "agreed_at")
    private Instant agreedAt;
    private String language;
    @Enumerated(EnumType.STRING)
    @Column(name = "her_copy")
    private Giving.Copy herCopy;
    @Column(name = "her_copy_at")
    private Instant herCopyAt;
    @Column(name = "her_copy_by")
    private UUID herCopyBy;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @OptimisticLock(excluded = true) // the clock remembers whom it told; nobody who reads meanwhile is late by it
    private boolean reminded;
    @Column(name = "check_in")
    private LocalDate checkIn;
    @Enumerated(EnumType.STRING)
    @Column(name = "exploited_again")
    private ExploitedAgain exploitedAgain;
    @Enumerated(EnumType.STRING)
    @Column(name = "completed_by")
    private CompletedBy completedBy;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;
    @Column(name = "drafted_by", updatable = false)
    private UUID draftedBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected SupportPlan() {}

    SupportPlan(CaseId of, Instant now, Permit permit) {
        id = PlanId.fresh().value();
        survivor = permit.survivor().value();
        custodian = permit.custodian().value();
        caseId = of.value();
        state = PlanWorkflow.TABLE.start();
        draftedAt = now;
        draftedBy = permit.holder().value();
        changedAt = now;
    }

    void wishes(Sealed helps, Sealed view, boolean none, Instant now) {
        whatHelps = helps;
        myView = view;
        noWishNow = none;
        changedAt = now;
    }

    void agreed(Sealed words, String in, Instant now) {
        agreedWords = words;
        agreedAt = now;
        language = in;
    }

    /** What is said from now on stands in another edition, and a paper of the old one is no paper of this. */
    int nextEdition() {
        edition++;
        herCopy = null;
        herCopyAt = null;
        herCopyBy = null;
        return edition;
    }

    void considered(ExploitedAgain likely) {
        exploitedAgain = likely;
    }

    void copyIs(Giving.Copy handled, Permit permit, Instant now) {
        herCopy = handled;
        herCopyAt = now;
        herCopyBy = permit.holder().value();
    }

    void completed(CompletedBy whose, Instant now) {
        completedBy = whose;
        completedAt = now;
    }

    void become(PlanWorkflow.State next, LocalDate review, LocalDate askAgain, Instant now) {
        state = next;
        reviewOn = review;
        checkIn = askAgain;
        reminded = false;
        changedAt = now;
    }

    /** Something has happened: it is looked at again sooner. */
    void reviewBy(LocalDate day) {
        reviewOn = day;
        reminded = false;
    }

    void reminded() {
        reminded = true;
    }

    PlanDetails details(PlanDetails.Words words) {
        return new PlanDetails(id(), state, edition, noWishNow, words, new PlanDetails.Agreed(agreedAt, language, herCopy, herCopyAt),
                new PlanDetails.Ahead(reviewOn, checkIn, exploitedAgain), new PlanDetails.Over(completedBy, completedAt), version);
    }

    PlanId id() {
        return new PlanId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PlanWorkflow.State state() {
        return state;
    }

    int edition() {
        return edition;
    }

    boolean noWishNow() {
        return noWishNow;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    Sealed whatHelps() {
        return whatHelps;
    }

    Sealed myView() {
        return myView;
    }

    Sealed agreedWords() {
        return agreedWords;
    }

    long version() {
        return version;
    }
}
