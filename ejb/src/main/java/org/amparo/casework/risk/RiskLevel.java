package org.amparo.casework.risk;

import org.amparo.work.Priority;

/** How great a danger is, as a person says it. There is no rule that gets it from anything else. */
public enum RiskLevel {
    LOW, MEDIUM, HIGH, EXTREME;

    /** Of the worker's rating and her own the higher one orders the work; what she does not say lowers nothing. */
    public static RiskLevel higher(RiskLevel set, OwnRating own) {
        RiskLevel hers = own.level();
        return hers == null || hers.compareTo(set) < 0 ? set : hers;
    }

    /** The greater of both; one that is null says nothing. */
    static RiskLevel greater(RiskLevel one, RiskLevel other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Nought for the greatest, as what is gravest is counted. */
    public int fromTheTop() {
        return values().length - 1 - ordinal();
    }

    public static RiskLevel fromTheTop(int place) {
        return values()[values().length - 1 - place];
    }

    /** A supervisor looks at it too. */
    public boolean needsSecondPerson() {
        return compareTo(HIGH) >= 0;
    }

    public Priority priority() {
        return switch (this) {
            case EXTREME -> Priority.URGENT;
            case HIGH -> Priority.HIGH;
            case MEDIUM, LOW -> Priority.NORMAL;
        };
    }
}
