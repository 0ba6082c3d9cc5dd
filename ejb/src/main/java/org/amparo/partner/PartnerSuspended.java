package org.amparo.partner;

import org.amparo.shared.OrganisationId;

/** An organisation may receive nothing more for now, or ever: open referrals to it are to be re-routed within three days (W6). */
public record PartnerSuspended(OrganisationId organisation) {}
