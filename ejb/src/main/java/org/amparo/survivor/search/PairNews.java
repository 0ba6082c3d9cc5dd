package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.work.Job;

/** Tells supervisors of possible doubles some minutes later, so that neither time nor load tells the searcher anything. */
@ApplicationScoped
class PairNews implements Job {

    private static final int BITE = 100;

    @Inject
    private PairRecords records;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "same-person-news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        records.untold(BITE, run).forEach(row -> {
            PairId id = new PairId((UUID) row[0]);
            notices.tell(new StaffId((UUID) row[1]), NoticeKind.SAME_PERSON_PERHAPS, id);
            records.told(id, clock.instant());
        });
    }
}
