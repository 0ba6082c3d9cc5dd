package org.amparo.survivor.worry;

import org.amparo.work.Priority;

/** How soon somebody should look, as whoever is worried sees it. Not to know is an answer, and is looked at as soon as what is urgent. */
public enum HowUrgent {
    NOW(Priority.URGENT), SOON(Priority.HIGH), CAN_WAIT(Priority.NORMAL), NOT_SURE(Priority.HIGH);

    private final Priority priority;

    HowUrgent(Priority priority) {
        this.priority = priority;
    }

    Priority priority() {
        return priority;
    }
}
