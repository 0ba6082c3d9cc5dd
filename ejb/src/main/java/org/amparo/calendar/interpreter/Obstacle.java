package org.amparo.calendar.interpreter;

/** Why somebody cannot interpret for one survivor on one day. Not to be talked away. */
public enum Obstacle {
    EXCLUDED, REFUSED_BY_HER, FAMILY, SAME_COMMUNITY, KNOWN_TO_HER, NO_CONFIDENTIALITY, CONFIDENTIALITY_ENDED, NOT_ACTIVE;

    /** It stands between the two of them, whatever day it is and whatever was signed. */
    boolean hers() {
        return compareTo(NO_CONFIDENTIALITY) < 0;
    }
}
