package org.amparo.referral;

/** How she learnt what would be shared. */
public enum ShownHow { SHOWN, READ_OUT }
