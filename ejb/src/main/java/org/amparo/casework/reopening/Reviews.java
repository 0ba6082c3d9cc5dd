package org.amparo.casework.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.CaseClosed;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CloseReason;
import org.amparo.casework.risk.RiskClocks;
import org.amparo.shared.Actor;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The look at everything begins with taking up a case again, and stands before going on with it in full. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {

    private static final Span SOON = Span.workingDays(5);

    @Inject
    private ReviewRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    public void begin(CaseFacts file, WhyBack why, CloseReason closedFor, Instant closed, Permit permit) {
        rows.add(new Review(file, why, closedFor, closed, clock.instant(), permit), permit);
        tasks.open(new NewTask(permit.survivor(), file.id(), TaskKind.REVIEW_REOPENED, file.id(), due(why, permit), file.lead(), why == WhyBack.NEW_DANGER ? Priority.URGENT : Priority.HIGH), permit);
    }

    /** A danger that is there again waits for no week. */
    private Instant due(WhyBack why, Permit permit) {
        return why == WhyBack.NEW_DANGER ? RiskClocks.today(clock.instant(), calendars.of(permit.custodian()).zone()) : calendars.dueAt(permit.custodian(), SOON);
    }

    public boolean due(Permit permit) {
        return rows.due(permit).isPresent();
    }

    void closed(@Observes CaseClosed closed) {
        rows.due(closed.permit()).ifPresent(r -> r.ends(ReviewWorkflow.TABLE.take(r.state(), ReviewWorkflow.Action.DROP, Set.of(Actor.SYSTEM), g -> true), clock.instant()));
    }
}
