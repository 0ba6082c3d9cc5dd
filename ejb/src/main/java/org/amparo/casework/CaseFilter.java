package org.amparo.casework;

import java.io.Serializable;
import org.amparo.work.Priority;

/**
 * What a case list is narrowed to. Without a state: everything that is not over.
 *
 * @param share those that a number of a colleague's work counts, or null
 */
public record CaseFilter(CaseWorkflow.State state, Priority urgency, boolean lateOnly, String number, Share share) implements Serializable {

    public static final CaseFilter RUNNING = new CaseFilter(null, null, false, null);

    public CaseFilter(CaseWorkflow.State state, Priority urgency, boolean lateOnly, String number) {
        this(state, urgency, lateOnly, number, null);
    }

    public CaseFilter {
        number = number == null || number.isBlank() ? null : number.strip();
    }
}
