package org.amparo.referral.draft;

/** How she learnt what would be shared. */
public enum ShownHow { SHOWN, READ_OUT }
