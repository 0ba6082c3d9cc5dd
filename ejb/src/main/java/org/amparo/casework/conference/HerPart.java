package org.amparo.casework.conference;

/** How the survivor takes part. That nobody asked is no answer. */
public enum HerPart {
    COMES, SOMEBODY_SPEAKS_FOR_HER, SENDS_WORDS, WISHES_NOT_TO, NOT_SAFE_TO_ASK
}
