package org.amparo.casework;

import java.io.Serializable;
import org.amparo.work.Priority;

/** What a case list is narrowed to. Without a state: everything that is not over. */
public record CaseFilter(CaseWorkflow.State state, Priority urgency, boolean lateOnly, String number) implements Serializable {

    public static final CaseFilter RUNNING = new CaseFilter(null, null, false, null);

    public CaseFilter {
        number = number == null || number.isBlank() ? null : number.strip();
    }
}
