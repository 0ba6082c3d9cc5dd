package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.CareTimes;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.HelpBegun;
import org.amparo.work.HelpEnded;
import org.amparo.work.MovesHome;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Takes a step of the table and sees to what follows from it: what the record keeps, who owes what by when, what others hear. */
@ApplicationScoped
class Life {

    @Inject
    private ServiceWords words;
    @Inject
    private ServiceRecords records;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<HelpBegun> begun;
    @Inject
    private Event<HelpEnded> ended;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Event<MovesHome> moves;
    @Inject
    private Setbacks setbacks;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    void take(Step step, Service service, Set<Actor> actors, Permit permit) {
        State from = service.state();
        State to = ServiceWorkflow.TABLE.take(from, step.action(), actors, ServicePolicy.met(step, service.mayAskAgain()));
        keep(step, service, permit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate review = review(step, service, today);
        service.moveTo(to, review, clock.instant());
        records.flush();
        owed(step, service, review, permit);
        timeline.add(kind(step), service.id(), permit);
        tell(from, to, service, permit);
        setbacks.tell(step, service, permit);
    }

    private void keep(Step step, Service service, Permit permit) {
        switch (step) {
            case Step.Accept accept -> { }
            case Step.Decline decline -> service.declined(decline.mayAskAgain());
            case Step.OfferAgain again -> service.offeredAgain(clock.instant());
            case Step.FallThrough none -> service.notAvailable(none.reason(), words.seal(none.said(), ServiceWords.SAID, service.id(), service.providerSaid(), permit));
            case Step.Correct wrong -> service.offeredAsBefore();
            case Step.Start start -> service.started(start.on(), start.plannedEnd(), start.frequency());
            case Step.Wait wait -> service.waits(words.seal(wait.interim(), ServiceWords.INTERIM, service.id(), service.interim(), permit));
            case Step.Pause pause -> { }
            case Step.Resume resume -> service.resumed();
            case Step.Interrupt interrupt -> service.interrupted(interrupt.reason(), words.seal(interrupt.said(), ServiceWords.SAID, service.id(), service.providerSaid(), permit));
            case Step.Complete complete -> service.completed(complete.view(),
                    words.seal(complete.view().words(), ServiceWords.VIEW, service.id(), service.herView(), permit), complete.continuity(),
                    words.seal(complete.plan(), ServiceWords.PLAN, service.id(), service.continuityPlan(), permit));
            case Step.Stop stop -> service.endNotAgreed();
            case Step.End end -> { }
        }
    }

    /** When somebody looks again; what was owed before the step is owed no more. A new step has to say it, so there is no default. */
    private LocalDate review(Step step, Service service, LocalDate today) {
        return switch (step) {
            // beside a referral, its own loop is watched
            case Step.Accept accept -> service.from().referral() == null ? today.plusDays(times.beginWithin()) : null;
            case Step.Wait wait -> today.plusDays(times.waitingReview());
            case Step.Interrupt interrupt -> today.plusDays(times.replaceInterrupted());
            case Step.Decline decline -> decline.mayAskAgain() ? today.plusDays(times.offerAgain()) : null;
            case Step.Pause pause -> pause.checkIn() == null ? today.plusDays(times.pauseCheckIn()) : pause.checkIn();
            case Step.OfferAgain again -> null;
            case Step.FallThrough none -> null;
            case Step.Correct wrong -> null;
            case Step.Start start -> null;
            case Step.Resume resume -> null;
            case Step.Complete complete -> null;
            case Step.Stop stop -> null;
            case Step.End end -> null;
        };
    }

    private void owed(Step step, Service service, LocalDate review, Permit permit) {
        tasks.cancelFor(service.id(), permit);
        if (review != null) owe(step instanceof Step.Interrupt ? TaskKind.FIND_ANOTHER_SERVICE : TaskKind.FOLLOW_UP_SERVICE, service, review, permit);
    }

    void owe(TaskKind kind, Service service, LocalDate by, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), null, kind, service.id(), by.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(12)),
                null, Priority.NORMAL), permit);
    }

    private void tell(State from, State to, Service service, Permit permit) {
        boolean brokenOff = to == State.ENDED_BY_PROVIDER && service.endReason() != EndReason.NEED_MET;
        if (brokenOff) unsafe.fire(new SafetyEvent(SafetyTrigger.SERVICE_ENDED, permit));
        if (service.kind().isHome() && (from == State.ACTIVE) != (to == State.ACTIVE)) moves.fire(new MovesHome(permit, brokenOff));
        if (to == State.ACTIVE) begun.fire(new HelpBegun(service.need(), permit));
        // what a provider ends goes on as the alternative, or the need is met
        if (to == State.STOPPED_BY_SURVIVOR && !records.helpsElsewhere(service.need(), service.id(), permit)) ended.fire(new HelpEnded(service.need(), permit));
    }

    static TimelineKind kind(Step step) {
        return switch (step) {
            case Step.Accept accept -> TimelineKind.SERVICE_PLANNED;
            case Step.OfferAgain again -> TimelineKind.SERVICE_PLANNED;
            case Step.Decline decline -> TimelineKind.SERVICE_STOPPED;
            case Step.FallThrough none -> TimelineKind.SERVICE_NOT_AVAILABLE;
            case Step.Correct wrong -> TimelineKind.SERVICE_PLANNED;
            case Step.Start start -> TimelineKind.SERVICE_STARTED;
            case Step.Wait wait -> TimelineKind.SERVICE_PLANNED;
            case Step.Pause pause -> TimelineKind.SERVICE_PAUSED;
            case Step.Resume resume -> TimelineKind.SERVICE_RESUMED;
            case Step.Interrupt interrupt -> TimelineKind.SERVICE_NOT_AVAILABLE;
            case Step.Complete complete -> TimelineKind.SERVICE_DONE;
            case Step.Stop stop -> TimelineKind.SERVICE_STOPPED;
            case Step.End end -> TimelineKind.SERVICE_STOPPED;
        };
    }
}
