package org.amparo.survivor.consent;

import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;

/** Its last day has passed. Nothing new may leave; she is asked whether she wants to go on. */
public record ConsentRanOut(Permit permit, ConsentId consent, OrganisationId recipient, ConsentPurpose purpose) {}
