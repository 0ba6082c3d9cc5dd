package org.amparo.work.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.Permit;
import org.amparo.work.Job;

/** A draft nobody came back to within a month is gone. Nothing is opened for it, so the fact of the run is the fact of the act. */
@ApplicationScoped
class OldDrafts implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private DraftRows rows;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "old-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Permit permit) {
        rows.dropOlder(clock.instant().minus(KEPT), permit);
    }
}
