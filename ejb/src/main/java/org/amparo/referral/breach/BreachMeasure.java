package org.amparo.referral.breach;

/** What changes so that it does not happen again. */
public enum BreachMeasure { PRACTICE_EXPLAINED, DIRECTORY_CORRECTED, AGREEMENT_ENDED, RIGHTS_CHANGED, SAFETY_PLAN_RENEWED }
