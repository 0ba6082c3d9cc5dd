package org.amparo.survivor.circumstance;

/** Where it was; a training centre may be a place of grooming. */
public enum RecruitedWhere {
    TRAINING_CENTRE, SCHOOL_OR_UNIVERSITY, WORKPLACE, HOME, PUBLIC_PLACE, CAMP_OR_SHELTER, ON_THE_WAY, ONLINE_ONLY, OTHER, PREFER_NOT_TO_SAY
}
