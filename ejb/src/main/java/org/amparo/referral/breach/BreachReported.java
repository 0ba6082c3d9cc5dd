package org.amparo.referral.breach;

import org.amparo.shared.ReferralId;

/** A partner says that something should not have reached it. */
record BreachReported(ReferralId referral) {}
