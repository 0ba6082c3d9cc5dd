package org.amparo.partner;

import org.amparo.shared.OrganisationId;

/** A suspended organisation may receive again: whoever looks for another way because of it hears so. */
public record PartnerBack(OrganisationId organisation) {}
