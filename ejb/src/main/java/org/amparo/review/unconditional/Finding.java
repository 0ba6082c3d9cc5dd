package org.amparo.review.unconditional;

/** What a supervisor found when she looked into it. */
public enum Finding { NO_CONDITION_MADE, CONDITION_MADE, PROVIDER_SPOKEN_TO, AGREEMENT_UNDER_REVIEW, HELP_RESTORED }
