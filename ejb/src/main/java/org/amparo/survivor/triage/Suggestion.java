package org.amparo.survivor.triage;

import java.util.List;
import org.amparo.work.Priority;

/**
 * How soon the answers ask somebody to act; a person decides (INV-9).
 *
 * @param because what asks for it, the most urgent first
 * @param open what nobody answered, which is not a no
 */
public record Suggestion(Priority priority, List<SafetyQuestion> because, List<SafetyQuestion> open) {

    /** Something that cannot wait until all else has been talked about. */
    public boolean urgent() {
        return !because.isEmpty();
    }

    @Override
    public String toString() {
        return "a suggestion";
    }
}
