package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.amparo.access.Permit;
import org.amparo.notice.Outbox;

/** Every minute the mail that waits goes out. */
@ApplicationScoped
class NoticeMail implements Job {

    @Inject
    private Outbox outbox;

    @Override
    public String name() {
        return "notice-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        outbox.round(run);
    }
}
