package org.amparo.survivor.retelling;

/** What the telling was for. */
public enum TellingPurpose {
    INTAKE, HEALTH_CARE, THERAPY, IDENTIFICATION, REPORT, INVESTIGATION, HEARING, ASYLUM, COMPENSATION, CHILD_PROTECTION, OWN_WISH, OTHER,
    PREFER_NOT_TO_SAY
}
