package org.amparo.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.justice.participation.ParticipationWithdrawn;

/** Counts how often it was told that somebody takes no part any more. */
@ApplicationScoped
public class WithdrawalHeard {

    private static final AtomicInteger TIMES = new AtomicInteger();

    void heard(@Observes ParticipationWithdrawn withdrawn) {
        withdrawn.permit().mustCover(withdrawn.permit().survivor());
        TIMES.incrementAndGet();
    }

    static int times() {
        return TIMES.get();
    }
}
