package org.amparo.casework;

/** How she learns that somebody else is there for her now. That nobody tells her is not among the answers. */
public enum Told {
    INTRODUCED, TOLD_SAFELY, TO_BE_TOLD
}
