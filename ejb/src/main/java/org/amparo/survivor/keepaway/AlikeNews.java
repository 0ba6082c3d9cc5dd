package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.survivor.search.PairId;
import org.amparo.work.Job;

/** Tells supervisors of accounts that sound like somebody kept away. */
@ApplicationScoped
class AlikeNews implements Job {

    private static final int BITE = 100;

    @Inject
    private AlikeRows rows;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "kept-away-news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        rows.untold(BITE, run).forEach(row -> {
            notices.tell(new StaffId((UUID) row[1]), NoticeKind.KEPT_AWAY_PERHAPS, new PairId((UUID) row[0]));
            rows.told((UUID) row[0], clock.instant(), run);
        });
    }
}
