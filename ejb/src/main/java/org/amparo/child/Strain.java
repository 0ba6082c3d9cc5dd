package org.amparo.child;

/** What makes a child easier to harm, looked at again with every review so that a change shows. */
public enum Strain { ALONE, NO_SAFE_BED, OUT_OF_SCHOOL, NO_PAPERS, IN_DEBT, IN_CONTACT_WITH_EXPLOITER, GOES_MISSING, PREGNANT_OR_PARENT, DISABILITY, POOR_HEALTH, FAMILY_IN_NEED, ONLINE_PRESSURE }
