package org.amparo.access;

import java.util.EnumSet;
import java.util.Set;

/** How somebody stands to one survivor's record. A role alone opens nobody's record. */
public enum Relation {
    LEAD, DEPUTY, MEMBER,
    /** Was asked to take the case over, and the survivor has said nothing to it: sees what a hand-over needs, and no story. */
    ASKED_TO_LEAD,
    INTAKE, BREAK_GLASS, SECOND_LOOK,
    /** Looks at a worry that somebody of the community told; there is no record of that person so far. */
    WORRY,
    /** The organisation the referral was sent to. */
    RECIPIENT,
    /** Supervises the unit: operational columns only. */
    OVERSIGHT,
    /** A supervisor who was asked whether two records are of one person, or an account of somebody kept away. */
    COMPARING,
    /** Works in the organisation that keeps the record; opens nothing by itself. */
    HOUSE,
    /** No survivor is concerned. */
    DUTY,
    SYSTEM;

    public static final Set<Relation> CARE_TEAM = EnumSet.of(LEAD, DEPUTY, MEMBER);
}
