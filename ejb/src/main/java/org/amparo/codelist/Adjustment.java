package org.amparo.codelist;

/**
 * What somebody needs so that a service, an appointment or a paper is usable for her, and what a place or service offers: one list
 * for both sides, so that they can be compared.
 */
public enum Adjustment {
    STEP_FREE, ACCESSIBLE_TOILET, ACCESSIBLE_TRANSPORT, HEARING_LOOP, SIGN_LANGUAGE, BRAILLE, LARGE_PRINT, AUDIO, EASY_READ, QUIET_SPACE,
    SUPPORT_PERSON, ASSISTANCE_ANIMAL, PERSONAL_CARE, FLEXIBLE_TIMES, SHORT_MEETINGS, HOME_VISIT, REMOTE, CHILDCARE_DURING_VISIT,
    FEMALE_WORKER, MALE_WORKER
}
