package org.amparo.partner.listing;

/** How much a finding took away: nothing, one value, or the whole entry. */
public enum Severity {
    /** Taken, with something tidied or worth knowing. */
    NOTE,
    /** Something in the entry was left out or is doubtful; the rest was taken. */
    WARNING,
    /** The entry is left out. */
    ERROR
}
