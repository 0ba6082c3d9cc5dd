package org.amparo.support;

/** How often it takes place. */
public enum Frequency { ONCE, DAILY, WEEKLY, MONTHLY, AS_NEEDED }
