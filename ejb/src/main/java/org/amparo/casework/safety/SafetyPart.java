package org.amparo.casework.safety;

/** What a safety plan can hold. Nothing of it has to be filled in. */
public enum SafetyPart {
    WARNING_SIGNS, WHAT_TO_DO, WHO_HELPS, SAFE_PLACE, CODE_WORD, DOCUMENTS_BAG, PHONE_AND_ONLINE, CHILDREN, PETS, EMERGENCY_NUMBERS,
    /** What may stand on a paper that somebody else could find, as she wants it. */
    ON_THE_CARD
}
