package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.calendar.Appointments;
import org.amparo.calendar.CancelReason;
import org.amparo.access.Permit;
import org.amparo.casework.risk.Risks;
import org.amparo.shared.Actor;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Closes, as she wished, the cases whose time for a safe ending is over. */
@ApplicationScoped
class EndedCases implements Job {

    static final Duration SAFE_ENDING = Duration.ofDays(14);
    private static final int BITE = 20;

    @Inject
    private CaseFileRows files;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private Risks risks;
    @Inject
    private Tasks tasks;
    @Inject
    private Appointments appointments;
    @Inject
    private Timeline timeline;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Instance<OurHelp> ourHelp;
    @Inject
    private Event<CaseClosed> closed;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "case-endings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Permit run) {
        oneByOne.each(files.endingSince(clock.instant().minus(SAFE_ENDING), BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId(survivor));
            files.of(permit).ifPresent(file -> close(file, permit));
        });
    }

    private void close(CaseFile file, Permit permit) {
        CaseFacts facts = file.facts();
        file.close(CaseWorkflow.TABLE.take(facts.state(), CaseWorkflow.Action.CLOSE_AS_WISHED, Set.of(Actor.SYSTEM), g -> true),
                CloseReason.SURVIVOR_WISH, "", clock.instant());
        risks.endedAsWished(permit);
        ourHelp.get().endedAsWished(permit);
        appointments.cancelAll(CancelReason.NOT_NEEDED, permit);
        tasks.cancelAll(permit);
        timeline.add(TimelineKind.CASE_CLOSED, facts.id(), permit);
        closed.fire(new CaseClosed(facts.id(), permit));
        team.closed(permit);
    }
}
