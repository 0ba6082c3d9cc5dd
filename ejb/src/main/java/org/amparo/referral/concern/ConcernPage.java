package org.amparo.referral.concern;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;

/**
 * What a supervisor has to know to look into it: which referral, whose words, whom to talk with. The words are the care team's to read.
 *
 * @param finding null as long as nobody has looked into it
 */
public record ConcernPage(ReferralId id, String code, OrganisationId partner, String partnerName, State state, Instant since, String lead,
                          ConcernFinding finding, Instant settledAt) implements Serializable {}
