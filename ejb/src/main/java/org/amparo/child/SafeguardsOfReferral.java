package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.referral.ChildSafeguards;
import org.amparo.work.Priority;

/** A child is referred while somebody looks at what is best for her, or in time to; urgent help waits for nothing. */
@ApplicationScoped
class SafeguardsOfReferral implements ChildSafeguards {

    @Inject
    private Matters matters;
    @Inject
    private Clock clock;

    @Override
    public boolean met(Priority urgency, Permit permit) {
        Instant now = clock.instant();
        return urgency == Priority.URGENT
                || matters.all(permit).stream().anyMatch(m -> m.track() == Track.ASSESSMENT && (!m.is("NEEDED") || m.dueAt() == null || m.dueAt().isAfter(now)));
    }
}
