package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The life of a risk beside that of its case, inside an act that somebody holds a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Risks {

    @Inject
    private RiskRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    private final RiskClocks clocks = RiskClocks.from(System::getProperty);

    /** A case was opened: somebody looks at her safety within a day, when it is urgent within hours. */
    public void begin(CaseId id, Priority urgency, Permit permit) {
        Instant due = clock.instant().plus(clocks.first(urgency == Priority.URGENT));
        rows.begin(id, due, permit);
        tasks.open(new NewTask(permit.survivor(), id, TaskKind.ASSESS_RISK, id, due, null, urgency == Priority.URGENT ? Priority.URGENT : Priority.HIGH), permit);
    }

    public Optional<RiskStanding> standing(Permit permit) {
        return rows.of(permit).map(Risk::standing);
    }

    /** How long anything about her safety may count on staying as it is: as long as her risk may go without a new look. */
    public Duration holds(Permit permit) {
        return rows.of(permit).map(Risk::working).map(clocks::review).orElse(clocks.review(RiskLevel.HIGH));
    }

    /** A case that somebody closes waits for the second person's look. */
    public void caseClosed(Permit permit) {
        end(caller.actors(), !caller.isSystem(), permit);
    }

    /** One that ends because she wishes it waits for nobody. */
    public void endedAsWished(Permit permit) {
        end(Set.of(Actor.SYSTEM), false, permit);
    }

    private void end(Set<Actor> actors, boolean seenFirst, Permit permit) {
        rows.of(permit).filter(r -> r.state() != RiskWorkflow.State.CLOSED).ifPresent(r -> {
            RiskPolicy policy = new RiskPolicy(null, null, seenFirst && r.viewOwed());
            r.become(RiskWorkflow.TABLE.take(r.state(), RiskWorkflow.Action.END, actors, policy::met));
        });
    }

    /** She is back: what was known of her safety is old. @param danger it is why she is back: then it is looked at the same day */
    public void caseReopened(boolean danger, Permit permit) {
        rows.of(permit).filter(r -> r.state() == RiskWorkflow.State.CLOSED).ifPresent(r -> {
            Instant due = danger ? RiskClocks.today(clock.instant(), calendars.of(permit.custodian()).zone()) : clock.instant().plus(clocks.first(false));
            r.again(RiskWorkflow.TABLE.take(r.state(), RiskWorkflow.Action.TAKE_UP_AGAIN, caller.actors(), g -> true), due);
            tasks.open(new NewTask(permit.survivor(), r.caseId(), TaskKind.REVIEW_RISK, r.caseId(), due, null, danger ? Priority.URGENT : Priority.HIGH), permit);
        });
    }
}
