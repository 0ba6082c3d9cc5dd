package org.amparo.casework.risk;

/** How dangerous it is in her own judgement. Not to say it is an answer, and costs her nothing. */
public enum OwnRating {
    LOW, MEDIUM, HIGH, EXTREME, PREFERS_NOT_TO_SAY, NOT_ASKED;

    /** Null when she did not say. */
    RiskLevel level() {
        return this == PREFERS_NOT_TO_SAY || this == NOT_ASKED ? null : RiskLevel.valueOf(name());
    }
}
