package org.amparo.referral.release;

import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;

/** Whose package it is, who keeps it, who may read it, and under which consent. */
public record PackageAddress(ReferralId referral, SurvivorId survivor, OrganisationId custodian, OrganisationId recipient, ConsentId consent) {}
