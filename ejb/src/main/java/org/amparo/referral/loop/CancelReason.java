package org.amparo.referral.loop;

/** Why a referral is taken back before anybody outside has acted on it. */
public enum CancelReason { FOUND_BETTER, NO_LONGER_NEEDED, SENT_TOO_EARLY, RISK_CHANGED, RECIPIENT_IN_DOUBT, OTHER }
