package org.amparo.survivor.consent;

import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;

/** She took it back. No reason is carried, because none is needed; whoever relied on it stops in this transaction (W1.5). */
public record ConsentWithdrawn(Permit permit, ConsentId consent, OrganisationId recipient, ConsentPurpose purpose) {}
