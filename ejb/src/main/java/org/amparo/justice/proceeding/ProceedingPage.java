package org.amparo.justice.proceeding;

import org.amparo.casework.CaseHead;

/** One proceeding with the head of her case. Lives for one request. */
public record ProceedingPage(CaseHead head, ProceedingDetails proceeding) {

    @Override
    public String toString() {
        return "a page of " + proceeding;
    }
}
