package org.amparo.access;

import java.util.Set;
import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.shared.SurvivorId;

/**
 * Leave to run one query, for a list or for what there is of one survivor. What it finds is not yet leave to show anybody:
 * {@link Access#showing} or {@link Access#opening} turns it into a {@link Permit} for exactly the people, and the parts of their records,
 * that are shown, and that is one fact.
 */
public final class ListPermit {

    private final Action action;
    private final Decision.Granted decision;
    private final Standing standing;
    private final UUID asked;

    /** @param asked what was asked for, when it is about one survivor */
    ListPermit(Action action, Decision.Granted decision, Standing standing, UUID asked) {
        this.action = action;
        this.decision = decision;
        this.standing = standing;
        this.asked = asked;
    }

    /** The one person it is about. */
    public SurvivorId survivor() {
        if (standing.survivor() == null) throw new IllegalStateException("this leave is not about one person");
        return standing.survivor();
    }

    /** Refuses use for anybody else: that is a fault in our code. */
    public void mustBeAbout(SurvivorId her) {
        if (!survivor().equals(her)) throw new IllegalStateException("this leave is about somebody else");
    }

    /** Whether it may be shown when there is something of it. */
    public boolean mayOpen(Compartment compartment) {
        return decision.compartments().contains(compartment);
    }

    public Action action() {
        return action;
    }

    Decision.Granted decision() {
        return decision;
    }

    Standing standing() {
        return standing;
    }

    UUID asked() {
        return asked;
    }
}
