package org.amparo.survivor.consent;

/** What has to be said before anybody can agree to anything (HTCDS consent guidance; ). */
public enum Explained {
    PURPOSE, USE, RESEARCH_USE, RIGHT_TO_SEE, RETENTION, HOW_TO_WITHDRAW, LIMITS_OF_CONFIDENTIALITY, RISKS_AND_BENEFITS, REFUSAL_CHANGES_NOTHING
}
