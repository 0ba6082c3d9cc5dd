package org.amparo.justice.proceeding;

/** What she is in it. */
public enum HerPart { WITNESS, INJURED_PARTY, CLAIMANT, APPLICANT, DEFENDANT, NONE, NOT_KNOWN, PREFER_NOT_TO_SAY }
