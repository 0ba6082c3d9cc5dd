package org.amparo.survivor.triage;

import java.util.Arrays;
import java.util.List;
import org.amparo.work.Priority;

/**
 * What is asked about this moment, of everybody alike, and how soon a yes asks somebody to act. Among answers that ask for the same,
 * what stands higher here is named first.
 */
public enum SafetyQuestion {
    SAFE_TO_TALK(Priority.HIGH, false), OVERHEARD(Priority.HIGH, false),
    DANGER(Priority.URGENT, false), CHILD(Priority.URGENT, false), PREGNANT(Priority.URGENT, true), DETAINED(Priority.URGENT, false), MEDICAL(Priority.URGENT, false),
    /** What a disability puts in the way; never which one it is. */
    LEAVING(Priority.HIGH, true), COMMUNICATING(Priority.HIGH, true), CARE(Priority.HIGH, true);

    private final Priority soon;
    private final boolean health;

    SafetyQuestion(Priority soon, boolean health) {
        this.soon = soon;
        this.health = health;
    }

    /** Nothing is asked for by a no, nor by what was not answered. Who may be a child is protected as one until it is known. */
    Priority asksFor(SafetyAnswer answer) {
        return switch (answer) {
            case YES -> this == SAFE_TO_TALK ? Priority.NORMAL : soon;
            case NO -> this == SAFE_TO_TALK ? soon : Priority.NORMAL;
            case PERHAPS -> this == CHILD ? soon : Priority.HIGH;
            case NOT_NOW, NOT_SAID -> Priority.NORMAL;
        };
    }

    /** Says something of somebody's body or mind: kept sealed, and shown to nobody who does not work with her. */
    public boolean health() {
        return health;
    }

    public static List<SafetyQuestion> aboutHealth() {
        return Arrays.stream(values()).filter(SafetyQuestion::health).toList();
    }
}
