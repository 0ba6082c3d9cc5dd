package org.amparo.survivor;

/** Where her age comes from. A paper is not truer than her word, but a rule about children may ask. */
public enum AgeCertainty {
    DOCUMENTED, SAID, ESTIMATED, NOT_SAID, PREFER_NOT_TO_SAY,
    /** Somebody doubts it, and nobody has decided in law: a status, not a judgement; she has the benefit of the doubt. */
    DISPUTED
}
