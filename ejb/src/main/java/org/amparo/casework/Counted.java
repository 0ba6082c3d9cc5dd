package org.amparo.casework;

/** What is counted of a colleague's work where it is seen how the work is shared; each number leads to the cases that it counts. */
public enum Counted { LED, STANDS_IN, URGENT, LATE, REFERRALS, NEEDS, UNMET, WITHOUT_DEPUTY }
