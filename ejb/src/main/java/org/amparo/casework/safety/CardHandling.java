package org.amparo.casework.safety;

/** What became of the emergency card. Not to hand it over can be the safe thing, and is written down as that. */
public enum CardHandling {
    HANDED_OVER, NOT_SAFE_TO_HAVE, NOT_WANTED
}
