package org.amparo.justice.proceeding;

import java.util.List;
import org.amparo.casework.CaseHead;

/** All her proceedings, country by country. Lives for one request. */
public record ProceedingsPage(CaseHead head, List<ProceedingDetails> proceedings, boolean mayAct) {

    public ProceedingsPage {
        proceedings = List.copyOf(proceedings);
    }

    @Override
    public String toString() {
        return proceedings.size() + " proceedings";
    }
}
