package org.amparo.casework.safety;

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
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.Compartment;
import org.amparo.shared.SafetyPlanId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** One version of her plan as stored: what she would do sealed as a whole, where she would go sealed apart. */
@Entity
@Table(name = "safety_plan")
class SafetyPlan {

    static final SealedField STEPS = new SealedField("safety_plan", "steps", Compartment.RISK_SAFETY);
    static final SealedField SAFE_PLACE = new SealedField("safety_plan", "safe_place", Compartment.LOCATION_SHELTER);

    @Id
    @Column(name = "plan_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(updatable = false)
    private int number;
    @Enumerated(EnumType.STRING)
    @Column(name = "made_for", updatable = false)
    private PlanFor madeFor;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "made_by", updatable = false)
    private UUID madeBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "took_part", updatable = false)
    private TookPart tookPart;
    @Column(updatable = false)
    private String country;
    @Column(updatable = false)
    private Sealed steps;
    @Column(name = "safe_place", updatable = false)
    private Sealed safePlace;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "hold_until")
    private Instant holdUntil;
    @Enumerated(EnumType.STRING)
    private ExitGiven given;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "given_by")
    private UUID givenBy;
    @Enumerated(EnumType.STRING)
    private CardHandling card;
    @Column(name = "card_at")
    private Instant cardAt;
    @Column(name = "card_by")
    private UUID cardBy;
    @Column(name = "names_kept_away")
    private boolean namesKeptAway;
    @Version
    private long version;

    protected SafetyPlan() {}

    SafetyPlan(SafetyPlanId id, MakePlan said, Sealed steps, Sealed safePlace, Instant now, Instant holdUntil, Permit permit) {
        this.id = id.value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.number = said.shown() + 1;
        this.madeFor = said.madeFor();
        this.madeAt = now;
        this.madeBy = permit.holder().value();
        this.tookPart = said.tookPart();
        this.country = said.country();
        this.steps = steps;
        this.safePlace = safePlace;
        holds(now, holdUntil);
    }

    void holds(Instant now, Instant until) {
        heldAt = now;
        holdUntil = until;
    }

    void given(ExitGiven how, Instant now, Permit permit) {
        given = how;
        givenAt = now;
        givenBy = permit.holder().value();
    }

    void card(CardHandling what, Instant now, Permit permit) {
        card = what;
        cardAt = now;
        cardBy = permit.holder().value();
    }

    void namesKeptAway(boolean names) {
        namesKeptAway = names;
    }

    /** Nothing has happened since it was last looked at together, that was not too long ago, and it sends her to nobody who is kept away since. */
    boolean isCurrent(Instant now, Instant lastEvent) {
        return !namesKeptAway && now.isBefore(holdUntil) && (lastEvent == null || heldAt.isAfter(lastEvent));
    }

    PlanFacts facts() {
        return new PlanFacts(id(), number, madeFor, madeAt, tookPart, country, heldAt, holdUntil, given, givenAt, card, cardAt, version);
    }

    SafetyPlanId id() {
        return new SafetyPlanId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    int number() {
        return number;
    }

    PlanFor madeFor() {
        return madeFor;
    }

    ExitGiven given() {
        return given;
    }

    Sealed steps() {
        return steps;
    }

    Sealed safePlace() {
        return safePlace;
    }

    UUID madeBy() {
        return madeBy;
    }

    long version() {
        return version;
    }
}
