package org.amparo.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.vault.Sealed;

/** Help that somebody gives to one survivor. What it costs her is fixed by the table: nothing. */
@Entity
@Table(name = "support_service")
class Service {

    @Id
    @Column(name = "service_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(name = "need_id", updatable = false)
    private UUID need;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NeedDomain domain;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceKind kind;
    @Column(updatable = false)
    private UUID provider;
    @Column(name = "listing_id", updatable = false)
    private UUID listing;
    @Column(name = "referral_id", updatable = false)
    private UUID referral;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Funding funding;
    @Column(name = "offered_at")
    private Instant offeredAt;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "planned_end")
    private LocalDate plannedEnd;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private boolean interpreter;
    private String adjustments = "";
    private String barriers = "";
    @Column(name = "barriers_solved")
    private String barriersSolved = "";
    private Sealed wish;
    @Column(name = "interim_given")
    private boolean interimGiven;
    private Sealed interim;
    @Column(name = "may_ask_again")
    private boolean mayAskAgain;
    @Enumerated(EnumType.STRING)
    private Continuity continuity;
    @Column(name = "continuity_plan")
    private Sealed continuityPlan;
    @Column(name = "view_given")
    private String viewGiven;
    @Column(name = "her_view")
    private Sealed herView;
    private Short satisfaction;
    @Enumerated(EnumType.STRING)
    @Column(name = "interrupted_by")
    private InterruptReason interruptedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_available")
    private NotAvailable notAvailable;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;
    @Column(name = "end_asked_by")
    private UUID endAskedBy;
    @Column(name = "end_asked_at")
    private Instant endAskedAt;
    private UUID alternative;
    @Column(name = "stand_in")
    private UUID standIn;
    @Column(name = "provider_said")
    private Sealed providerSaid;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected Service() {}

    void offeredAgain(Instant now) {
        offeredAt = now;
        mayAskAgain = false;
    }

    void declined(boolean mayAskAgain) {
        this.mayAskAgain = mayAskAgain;
    }

    void started(LocalDate on, LocalDate until, Frequency often) {
        startedOn = on;
        plannedEnd = until;
        frequency = often;
    }

    void waits(Sealed meanwhile) {
        interimGiven = true;
        interim = meanwhile;
    }

    void notAvailable(NotAvailable why, Sealed said) {
        notAvailable = why;
        providerSaid = said;
    }

    /** As if the wrong answer had not been given. */
    void offeredAsBefore() {
        notAvailable = null;
        providerSaid = null;
        interimGiven = false;
        interim = null;
    }

    void interrupted(InterruptReason why, Sealed said) {
        interruptedBy = why;
        providerSaid = said;
        standIn = null;
    }

    /** Something else helps while it stands still. */
    void standsIn(ServiceId instead) {
        standIn = instead.value();
    }

    void lookedAgain(LocalDate next, Instant now) {
        reviewOn = next;
        changedAt = now;
    }

    void resumed() {
        interruptedBy = null;
        standIn = null;
    }

    void completed(HerView view, Sealed words, Continuity next, Sealed plan) {
        viewGiven = view.said() ? "SAID" : "PREFERRED_NOT_TO_SAY";
        herView = words;
        satisfaction = view.satisfaction() == null ? null : view.satisfaction().shortValue();
        continuesWith(next, plan);
    }

    void continuesWith(Continuity next, Sealed plan) {
        continuity = next;
        continuityPlan = plan;
    }

    void endAsked(EndReason why, ServiceId instead, Sealed said, StaffId by, Instant now) {
        endReason = why;
        providerSaid = said;
        alternative = instead == null ? null : instead.value();
        endAskedBy = by.value();
        endAskedAt = now;
    }

    /** The supervisor did not agree, or she went on herself: the service goes on as if nobody had asked. */
    void endNotAgreed() {
        endReason = null;
        alternative = null;
        endAskedBy = null;
        endAskedAt = null;
    }

    void hasBarriers(Set<Barrier> met, Set<Barrier> solved) {
        barriers = Codes.join(met);
        barriersSolved = Codes.join(solved);
    }

    void moveTo(State to, LocalDate review, Instant now) {
        state = to;
        reviewOn = review;
        changedAt = now;
    }

    boolean is(State one, State... others) {
        return EnumSet.of(one, others).contains(state);
    }

    EndingAsked endingAsked() {
        return new EndingAsked(id(), survivor(), kind, provider(), endReason, alternative(), endAskedAt, version);
    }

    ServiceDetails.From from() {
        return new ServiceDetails.From(provider(), listing == null ? null : new ListingId(listing), referral == null ? null : new ReferralId(referral), funding);
    }

    ServiceDetails.Course course() {
        return new ServiceDetails.Course(offeredAt, startedOn, plannedEnd, frequency, reviewOn, interpreter, Codes.read(adjustments, Adjustment.class),
                Codes.read(barriers, Barrier.class), Codes.read(barriersSolved, Barrier.class), standIn == null ? null : new ServiceId(standIn), mayAskAgain, interruptedBy, notAvailable);
    }

    ServiceDetails.Ending ending() {
        Boolean said = viewGiven == null ? null : viewGiven.equals("SAID");
        return new ServiceDetails.Ending(continuity, said, satisfaction == null ? null : satisfaction.intValue(), endReason, endAskedAt, alternative());
    }

    Sealed wish() { return wish; }

    Sealed interim() { return interim; }

    Sealed continuityPlan() { return continuityPlan; }

    Continuity continuity() { return continuity; }

    Sealed providerSaid() { return providerSaid; }

    LocalDate reviewOn() { return reviewOn; }

    LocalDate plannedEnd() { return plannedEnd; }

    Sealed herView() { return herView; }

    ServiceId id() { return new ServiceId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    NeedId need() { return new NeedId(need); }

    NeedDomain domain() { return domain; }

    ServiceKind kind() { return kind; }

    State state() { return state; }

    EndReason endReason() { return endReason; }

    boolean endWasAsked() { return endAskedBy != null; }

    boolean endWasAskedBy(StaffId person) {
        return person.value().equals(endAskedBy);
    }

    boolean mayAskAgain() { return mayAskAgain; }

    OrganisationId provider() {
        return provider == null ? null : new OrganisationId(provider);
    }

    ServiceId alternative() { return alternative == null ? null : new ServiceId(alternative); }

    long version() {
        return version;
    }
}
