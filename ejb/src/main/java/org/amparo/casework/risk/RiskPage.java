package org.amparo.casework.risk;

import java.util.List;

/** Everything about the risk of one survivor, in one answer. Lives for one request. */
public record RiskPage(RiskStanding standing, AssessmentDetails newest, List<AssessmentLine> history, List<SafetyEventShown> events, boolean mayAct) {

    public RiskPage {
        history = List.copyOf(history);
        events = List.copyOf(events);
    }

    /** Two of them can be laid side by side. */
    public boolean comparable() {
        return history.size() > 1;
    }

    @Override
    public String toString() {
        return "a page of risk";
    }
}
