package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.access.Refusal;
import org.amparo.web.frame.ClosedSince;

/** A colleague closed the case while somebody typed: whoever may read its head may know that. */
@RequestScoped
class ClosedMeanwhile implements ClosedSince {

    @Inject
    private CaseHeadView head;

    @Override
    public String why() {
        try {
            return head.isClosedSince() ? "casework.problem.closedMeanwhile" : null;
        } catch (Refusal notHersToKnow) {
            return null;
        }
    }
}
