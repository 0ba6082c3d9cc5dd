package org.amparo.casework;

import java.time.Instant;
import java.util.List;
import org.amparo.work.DueTask;

/** What is left when she took back her consent to the work: how to reach her, what is still owed, until when.
 * @param until when the case closes by itself; null once it has */
public record SafeEndingPage(CaseHead head, List<DueTask> owed, Instant until) {

    public SafeEndingPage {
        owed = List.copyOf(owed);
    }

    @Override
    public String toString() {
        return "safe ending of " + head.survivor();
    }
}
