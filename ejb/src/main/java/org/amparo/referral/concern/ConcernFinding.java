package org.amparo.referral.concern;

/** What came of looking into a partner's words about testimony. */
public enum ConcernFinding { NO_CONDITION_MADE, CONDITION_MADE, PARTNER_SPOKEN_TO, AGREEMENT_UNDER_REVIEW }
