package org.amparo.referral;

import org.amparo.shared.ReferralId;

/** A partner answered, wrote down a step, or reported an error; the sender's side follows as soon as that is saved. */
record PartnerActed(ReferralId referral) {}
