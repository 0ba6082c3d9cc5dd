package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.booking.Warning;
import org.amparo.justice.readiness.LookedAt;
import org.amparo.justice.readiness.Readiness;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.step.Steps;
import org.amparo.justice.testimony.Allowed;
import org.amparo.justice.testimony.DaysAhead;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestStopped;
import org.amparo.justice.testimony.Rulings;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;

/** Takes a step of the table and sees to what follows: the calendar, the ledger, what is owed, her safety, and who asks after her. */
@ApplicationScoped
class SessionLife implements DaysAhead {

    private static final Set<Actor> SYSTEM = Set.of(Actor.SYSTEM);

    @Inject
    private Sessions sessions;
    @Inject
    private SessionFinding finding;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionTelling telling;
    @Inject
    private SessionTasks owed;
    @Inject
    private Rulings rulings;
    @Inject
    private Readiness readiness;
    @Inject
    private Steps steps;
    @Inject
    private CareTeam team;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Event<SessionOver> over;
    @Inject
    private Clock clock;

    /** Another day of a request that was decided. What exists was offered when it was reviewed; whether it may be told once more, the ledger says. */
    SessionId plan(RequestId request, Allowed allowed, Permit permit) {
        if (allowed.ways().isEmpty()) throw Unacceptable.because("action", "workflow.condition.hearing-session.decision-allows-it");
        SessionId id = SessionId.fresh();
        sessions.add(new HearingSession(id, request, telling.plan(allowed, permit), clock.instant(), permit), permit);
        team.nameLast(id, permit);
        return id;
    }

    void take(HearingSession session, SessionStep step, Set<Actor> actors, Permit permit) {
        if (step instanceof SessionStep.Fix fix && !fix.schedule().slot().start().isAfter(clock.instant())) throw Unacceptable.because("start", "testimony.problem.past");
        Allowed allowed = rulings.of(session.request(), permit).orElseThrow();
        SessionPolicy policy = finding.policy(session, step, allowed, permit);
        State to = SessionWorkflow.TABLE.take(session.state(), step.action(), actors, policy::met);
        Instant now = clock.instant();
        if (step instanceof SessionStep.Fix fix) fix(session, fix.schedule(), allowed, actors, now, permit);
        session.become(to, now);
        sessions.write();
        steps.add(session.id(), step.action(), SessionJson.of(step), permit);
        follow(session, step, allowed, permit);
        if (session.wasHeard()) over.fire(new SessionOver(session.id(), now, permit));
    }

    Set<Warning> speaksAgainst(HearingSession session, Schedule day, Permit permit) {
        Allowed allowed = rulings.of(session.request(), permit).orElseThrow();
        return calendar.speaksAgainst(session, day, allowed.adjustments(), permit);
    }

    private void fix(HearingSession session, Schedule day, Allowed allowed, Set<Actor> actors, Instant now, Permit permit) {
        Schedule before = SessionStory.of(steps.of(session.id(), permit)).schedule();
        boolean samePlace = before != null && before.place().equals(day.place()) && before.way() == day.way();
        session.on(day, calendar.enter(session, day, allowed.adjustments(), actors, permit), samePlace, now);
    }

    private void follow(HearingSession session, SessionStep step, Allowed allowed, Permit permit) {
        switch (step) {
            case SessionStep.Fix fix -> owed.fixed(session, finding.readiness(), permit);
            case SessionStep.Prepare prepare -> owed.prepared(session.id(), permit);
            case SessionStep.Begin begin -> { }
            case SessionStep.Interrupt interrupt -> broken(interrupt.incident(), permit);
            case SessionStep.Abort abort -> {
                broken(abort.incident(), permit);
                if (abort.heard() == null) telling.spared(session, permit);
                else telling.told(session, abort.heard(), allowed, permit);
                owed.over(session.id(), permit);
            }
            case SessionStep.Hold hold -> {
                telling.told(session, hold.heard(), allowed, permit);
                owed.over(session.id(), permit);
            }
            case SessionStep.CallOff off -> ends(session, CancelReason.OTHER_SIDE, allowed, permit);
            case SessionStep.Plain plain -> {
                if (plain.action() != Action.CANCEL) return;
                boolean waitedFor = session.start() != null;
                ends(session, CancelReason.SURVIVOR_WISH, allowed, permit);
                if (waitedFor) owed.tellAuthority(session.id(), permit);
            }
        }
    }

    private void ends(HearingSession session, CancelReason reason, Allowed allowed, Permit permit) {
        calendar.callOff(session, reason, permit);
        // how much was said until then is hers to say or not
        if (session.wasHeard()) telling.told(session, Heard.NOT_SAID, allowed, permit);
        else telling.spared(session, permit);
        owed.over(session.id(), permit);
    }

    private void broken(Incident incident, Permit permit) {
        if (incident.kind().touchesSafety()) unsafe.fire(new SafetyEvent(SafetyTrigger.OTHER, permit));
    }

    /** What is found not to be in order takes *ready* back at once. */
    void looked(HearingSession session, LookedAt looked, Permit permit) {
        readiness.add(session.id(), looked, permit);
        owed.looked(session.id(), looked.check(), permit);
        if (session.state() == State.READY && !finding.ready(session, permit)) take(session, new SessionStep.Plain(Action.TAKE_BACK), SYSTEM, permit);
        else touch(session);
    }

    void authorityTold(HearingSession session, Permit permit) {
        touch(session);
        steps.add(session.id(), SessionBeside.AUTHORITY_TOLD, JsonObject.EMPTY_JSON_OBJECT, permit);
        owed.authorityTold(session.id(), permit);
    }

    /** A page that was opened before is stale. */
    private void touch(HearingSession session) {
        session.become(session.state(), clock.instant());
        sessions.write();
    }

    /** She wants no more of all of it: the authority is told once, about the request. */
    void stopped(@Observes RequestStopped stopped) {
        for (HearingSession session : sessions.ahead(stopped.request(), stopped.permit())) {
            take(session, new SessionStep.Plain(Action.CANCEL), SYSTEM, stopped.permit());
            owed.authorityTold(session.id(), stopped.permit());
        }
    }

    @Override
    public boolean any(RequestId request, Permit permit) {
        return !sessions.ahead(request, permit).isEmpty();
    }
}
