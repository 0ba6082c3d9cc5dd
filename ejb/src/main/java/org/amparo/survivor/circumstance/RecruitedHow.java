package org.amparo.survivor.circumstance;

/** How she was found and persuaded; the codes of HTCDS and those it lacks. */
public enum RecruitedHow {
    ONLINE_ADVERTISEMENT, SOCIAL_NETWORK, MESSAGING_APP, ONLINE_GAME, AGENCY, FAMILY, FRIENDS, AT_WORK, PLACE_OF_BUSINESS, PLACE_OF_EDUCATION,
    TELEVISION, NEWSPAPER, ABDUCTION, OTHER, PREFER_NOT_TO_SAY
}
