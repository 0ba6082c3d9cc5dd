package org.amparo.survivor.consent;

import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;

/** Who gave it for a child had, or may have had, a part in it: nothing that stands on it leaves or is shown, and all help goes on, until somebody answers who may. */
public record ConsentSuspended(Permit permit, ConsentId consent, OrganisationId recipient, ConsentPurpose purpose) {}
