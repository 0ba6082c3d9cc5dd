package org.amparo.referral.breach;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;

/**
 * An incident of the unit that is not closed: nobody's name, nothing that was said.
 *
 * @param notifyBy by when the authority is to hear of it, or null when that is settled
 */
public record OpenIncident(ReferralId referral, SurvivorId survivor, String caseNumber, BreachKind kind, BreachWorkflow.State state, Instant reportedAt, Instant notifyBy) implements Serializable {}
