package org.amparo.justice.preservation;

import org.amparo.casework.CaseHead;

/** One of them with the head of her case. Lives for one request. */
public record PreservationPage(CaseHead head, PreservationDetails asked) {

    @Override
    public String toString() {
        return "a page of " + asked;
    }
}
