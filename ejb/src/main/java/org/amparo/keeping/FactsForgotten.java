package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.amparo.access.Permit;
import org.amparo.shared.RetentionTimes;
import org.amparo.work.Job;

/** Who looked is answered for as long as the house says, and never for less than ten years; then the facts go too. They never held what was seen. */
@ApplicationScoped
class FactsForgotten implements Job {

    private static final int BITE = 2000;

    @Inject
    private KeptRecords records;
    @Inject
    private RetentionTimes times;

    @Override
    public String name() {
        return "facts-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        records.forgetFacts(times.factsYears(), BITE, run);
    }
}
