package org.amparo.partner;

import org.amparo.shared.OrganisationId;

/** An organisation is new in the directory. */
public record OrganisationListed(OrganisationId id, String name) {}
