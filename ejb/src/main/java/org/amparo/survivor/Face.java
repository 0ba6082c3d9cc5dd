package org.amparo.survivor;

import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.SurvivorId;

/**
 * What stands at the head of every page about her: the name and words she chose, and what talking with her needs. Lives for one
 * request and prints as an id.
 */
public record Face(SurvivorId survivor, String preferredName, String pronoun, String preferredTerm, String language, InterpreterNeed interpreter,
                   WorkerGender workerGender, Set<Adjustment> adjustments, AgeBand ageBand, boolean childRules) {

    public Face {
        adjustments = Set.copyOf(adjustments);
    }

    @Override
    public String toString() {
        return "face of " + survivor;
    }
}
