package org.amparo.casework.promise;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.WelfareCheckId;

/** Nobody reaches her, as a supervisor may know it: her case by number, who leads, what she said about the police. @param step null until decided */
public record WelfareRow(WelfareCheckId id, SurvivorId survivor, String number, String lead, Police police, Instant since, WelfareStep step, long version)
        implements Serializable {

    private static final Duration DECIDE_WITHIN = Duration.ofHours(4);

    public Instant due() {
        return since.plus(DECIDE_WITHIN);
    }
}
