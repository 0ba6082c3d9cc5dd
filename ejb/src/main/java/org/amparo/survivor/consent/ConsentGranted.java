package org.amparo.survivor.consent;

import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;

/** She agreed: from now on exactly these data may go to this recipient for this purpose. @param instead the earlier answer it takes the place of, or null */
public record ConsentGranted(Permit permit, ConsentId consent, OrganisationId recipient, ConsentPurpose purpose, ConsentId instead) {}
