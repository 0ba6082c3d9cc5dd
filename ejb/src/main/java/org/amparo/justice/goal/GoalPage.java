package org.amparo.justice.goal;

import org.amparo.casework.CaseHead;

/** One goal with the head of her case. Lives for one request. */
public record GoalPage(CaseHead head, GoalDetails goal) {

    @Override
    public String toString() {
        return "a page of " + goal;
    }
}
