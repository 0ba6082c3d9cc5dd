package org.amparo.casework.unit;

import java.io.Serializable;
import java.util.List;
import org.amparo.shared.Page;

/** @param alone the longest first, as many as a page holds; @param moreAlone when there are others */
public record UnitPage(Page<Caseload> workers, List<AloneCase> alone, boolean moreAlone, QuestionsWaiting questions) implements Serializable {

    public UnitPage {
        alone = List.copyOf(alone);
    }

    /** The most that anybody on this page leads; what the others are measured against. */
    public int most() {
        return workers.rows().stream().mapToInt(Caseload::leads).max().orElse(0);
    }

    public boolean heavy(Caseload one) {
        return BalancePolicy.heavy(one.leads(), workers.rows().stream().map(Caseload::leads).toList());
    }
}
