package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.Interpreters;
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.CheckShown;
import org.amparo.justice.readiness.Readiness;
import org.amparo.justice.readiness.ReadinessPolicy;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.step.Steps;

/** Puts together what the page of a day shows. */
@ApplicationScoped
class SessionReading {

    @Inject
    private Steps steps;
    @Inject
    private Readiness readiness;
    @Inject
    private SessionFinding finding;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionTelling telling;
    @Inject
    private SessionTasks owed;
    @Inject
    private Interpreters interpreters;
    @Inject
    private CareTeam team;

    SessionDetails details(HearingSession session, Set<Action> next, boolean mayWrite, Permit permit) {
        SessionStory story = SessionStory.of(steps.of(session.id(), permit));
        List<CheckShown> checks = readiness.of(session.id(), permit);
        ReadinessPolicy policy = finding.readiness();
        List<Check> asked = session.setting() == null ? List.of() : policy.asked(session.setting()).stream().sorted().toList();
        Set<Check> open = session.setting() == null ? Set.of() : policy.open(session.setting(), checks.stream().map(CheckShown::result).toList());
        List<SessionDetails.Happened> history = story.steps().stream().map(s -> new SessionDetails.Happened(action(s.action()), s.at(), s.byName())).toList();
        return new SessionDetails(session.id(), session.request(), session.state(), session.times(), story.schedule(), companion(story.schedule(), permit),
                interpreter(story.schedule(), permit), story.shown(), story.shownOn(), story.incidents(), story.heard(), story.calledOff(), asked, open, checks,
                readiness.reports(session.id(), permit), telling.standing(session, permit), calendar.expected(session, permit), waitedFor(session, permit), history, next, mayWrite, session.version());
    }

    /** Only after her no is anybody outside left waiting; before it nothing is looked up. */
    private boolean waitedFor(HearingSession session, Permit permit) {
        return session.state() == SessionWorkflow.State.CANCELLED_BY_SURVIVOR && owed.owesWord(session.id(), permit);
    }

    /** Null for what is no step of the table. */
    private static Action action(String name) {
        return Arrays.stream(Action.values()).filter(a -> a.name().equals(name)).findFirst().orElse(null);
    }

    private String companion(Schedule day, Permit permit) {
        if (day == null) return null;
        return team.of(permit).stream().filter(p -> p.user().equals(day.companion())).map(CareTeam.Place::name).findFirst().orElse("");
    }

    private String interpreter(Schedule day, Permit permit) {
        if (day == null || !day.interpreting().booked()) return null;
        return interpreters.find(day.interpreting().who(), permit).map(i -> i.name()).orElse("");
    }
}
