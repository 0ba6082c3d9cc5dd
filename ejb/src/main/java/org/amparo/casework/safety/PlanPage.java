package org.amparo.casework.safety;

import java.time.Instant;
import java.util.List;

/** Her plan as it holds now and the versions before it. Lives for one request. @param newest null before there is one @param owed by when, because of a move; null for not owed */
public record PlanPage(PlanDetails newest, List<PlanFacts> versions, boolean current, Instant owed, boolean mayAct) {

    public PlanPage {
        versions = List.copyOf(versions);
    }

    /** The version that a new one replaces. */
    public int shown() {
        return newest == null ? 0 : newest.facts().number();
    }

    @Override
    public String toString() {
        return "a page of safety plans";
    }
}
