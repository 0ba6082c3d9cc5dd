package org.amparo.survivor.keepaway;

/** Who somebody is to her, in a word; nobody has to say. */
public enum HowKnown { PARTNER_OR_EX, FAMILY, COMMUNITY, RECRUITER_OR_EXPLOITER, EMPLOYER, OFFICIAL, OTHER, NOT_SAID }
