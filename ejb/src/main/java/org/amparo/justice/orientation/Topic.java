package org.amparo.justice.orientation;

/** What she is told before she decides; each of them, in any order and in as many talks as she likes. */
public enum Topic {
    HOW_IT_WORKS, WHO_DOES_WHAT, HER_RIGHTS, PROTECTION, FROM_AFAR, COMPENSATION, NOT_PUNISHED, WHO_LEARNS_WHAT, SAYING_NO_AND_STOPPING, HOW_LONG, COSTS_NOTHING, IF_SHE_GOES_BACK
}
