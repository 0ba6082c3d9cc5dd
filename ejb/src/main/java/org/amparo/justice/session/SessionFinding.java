package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.safety.SafetyPlans;
import org.amparo.justice.participation.Participation;
import org.amparo.justice.readiness.Readiness;
import org.amparo.justice.readiness.ReadinessPolicy;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.testimony.Allowed;
import org.amparo.justice.time.Term;

/** Gathers what the record knows on the day a step is asked for; only what the step is asked about. */
@ApplicationScoped
class SessionFinding {

    private static final Set<Action> FIX = Set.of(Action.SCHEDULE, Action.MOVE);

    @Inject
    private Participation participation;
    @Inject
    private SafetyPlans plans;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionTelling telling;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    SessionPolicy policy(HearingSession session, SessionStep step, Allowed allowed, Permit permit) {
        Action action = step.action();
        Schedule day = step instanceof SessionStep.Fix fix ? fix.schedule() : null;
        boolean takesPart = asks(action, Action.SCHEDULE, Action.MOVE) && participation.takesPart(permit).isPresent();
        boolean plan = asks(action, Action.SCHEDULE, Action.MAKE_READY) && plans.isCurrent(permit);
        boolean ready = asks(action, Action.MAKE_READY, Action.START) && ready(session, permit);
        boolean expected = asks(action, Action.MAKE_READY, Action.START) && calendar.expected(session, permit);
        boolean fix = FIX.contains(action);
        var facts = new SessionFacts(takesPart, day != null && allowed.ways().contains(day.way()), action == Action.SCHEDULE && telling.mayHappen(session, permit),
                allowed.assistanceAnswered(), plan, fix && calendar.reflectionRefuses(day, permit), fix && calendar.kept(day, permit), fix && calendar.busy(session, day, permit),
                session.start(), session.times().zone(), expected, ready, clock.instant());
        return new SessionPolicy(step, facts, Term.DAY_KNOWN.duration(), readiness());
    }

    boolean ready(HearingSession session, Permit permit) {
        return session.setting() != null && readiness().ready(session.setting(), readiness.results(session.id(), permit));
    }

    ReadinessPolicy readiness() {
        return new ReadinessPolicy(Term.TEST_AHEAD.duration(), Term.TEST_OF_THE_DAY.duration());
    }

    private static boolean asks(Action action, Action... ones) {
        return Set.of(ones).contains(action);
    }
}
