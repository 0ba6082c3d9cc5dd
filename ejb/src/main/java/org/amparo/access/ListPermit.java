package org.amparo.access;

/**
 * Leave to run one list query. The rows it finds are not yet leave to show anybody: {@link Access#showing} turns it into a
 * {@link Permit} for exactly the people on the page, and that is one fact with all of them as subjects.
 */
public final class ListPermit {

    private final Action action;
    private final Decision.Granted decision;

    ListPermit(Action action, Decision.Granted decision) {
        this.action = action;
        this.decision = decision;
    }

    Action action() {
        return action;
    }

    Decision.Granted decision() {
        return decision;
    }
}
