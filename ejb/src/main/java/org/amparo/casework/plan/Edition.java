package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One agreed edition of a plan, and what is different from the one before. Lives for one request. */
public record Edition(int number, Instant at, String byName, ExploitedAgain exploitedAgain, int actions, List<PlanChange> changes) implements Serializable {

    public Edition {
        changes = List.copyOf(changes);
    }

    @Override
    public String toString() {
        return "edition " + number;
    }
}
