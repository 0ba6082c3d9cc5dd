package org.amparo.referral.breach;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.amparo.referral.breach.BreachWorkflow.Action;
import org.amparo.referral.breach.BreachWorkflow.State;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;

/** An incident as those who work on it see it: dates and codes, nothing about the person. */
public record BreachPage(UUID id, ReferralId referral, String code, CaseId caseId, OrganisationId recipient, State state, BreachKind kind, StaffId reportedBy,
                         Instant reportedAt, Instant notifyBy, boolean late, Instant containedAt, ToldHow toldHow, Instant toldAt, Instant notifiedAt,
                         BreachFinding finding, StaffId decidedBy, StaffId agreedBy, BreachMeasure measure, Instant closedAt, Set<Action> mayDo,
                         boolean mayAgree, long version) implements Serializable {

    public BreachPage {
        mayDo = Set.copyOf(mayDo);
    }
}
