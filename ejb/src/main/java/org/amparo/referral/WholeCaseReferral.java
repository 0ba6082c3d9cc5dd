package org.amparo.referral;

import org.amparo.access.Permit;
import org.amparo.referral.loop.Taken;

/** A referral that asks a partner to take over a whole case has taken a step; whoever keeps where the case is going follows. */
public record WholeCaseReferral(ReferralFacts referral, Taken step, Permit permit) {}
