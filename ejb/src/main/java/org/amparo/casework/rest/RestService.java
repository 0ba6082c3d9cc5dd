package org.amparo.casework.rest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.CareTimes;
import org.amparo.shared.Id;
import org.amparo.shared.PauseId;
import org.amparo.shared.ReflectionPeriodId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to rest: by her word alone, at any moment, without a reason, and without losing anything. */
@Stateless
public class RestService {

    private static final int LONGEST = 366;

    @Inject
    private Access access;
    @Inject
    private Pauses pauses;
    @Inject
    private CareTeam team;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Event<PathwayRests> rests;
    @Inject
    private Event<PathwayGoesOn> goesOn;
    @Inject
    private Event<ReflectionSet> reflectionSet;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    public List<PauseDetails> pauses(Id subject) {
        return pauses.open(access.require(Action.READ_CASE, subject)).stream().map(Pause::details).toList();
    }

    public Optional<ReflectionDetails> reflection(Id subject) {
        return pauses.reflection(access.require(Action.READ_CASE, subject)).map(ReflectionPeriod::details);
    }

    /** @param checkInOn when we ask how she is; null for the usual time */
    public PauseId pause(Id subject, Pathway pathway, LocalDate checkInOn) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        if (pathway == null) throw Unacceptable.because("pathway", "casework.problem.missing.pathway");
        LocalDate ask = checkInOn == null ? today().plusDays(times.pauseCheckIn()) : checkInOn;
        if (!ask.isAfter(today()) || ask.isAfter(today().plusDays(LONGEST))) throw Unacceptable.because("checkInOn", "casework.problem.checkInOn");
        if (pauses.open(permit).stream().anyMatch(p -> p.pathway() == pathway)) throw Unacceptable.because("pathway", "casework.problem.restsAlready");
        Pause pause = new Pause(pathway, ask, clock.instant(), permit);
        pauses.add(pause, permit);
        team.nameLast(pause.id(), permit);
        owe(TaskKind.ASK_AFTER_PAUSE, pause.id(), ask, permit);
        rests.fire(new PathwayRests(permit, pathway, ask));
        timeline.add(TimelineKind.WORK_RESTS, pause.id(), permit);
        return pause.id();
    }

    public void goOn(Id subject, PauseId id, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        Pause pause = pauses.find(id, permit).orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        Stale.check(shown, pause.version());
        if (pause.over()) throw new Stale();
        pause.ended(clock.instant());
        tasks.cancelFor(id, permit);
        goesOn.fire(new PathwayGoesOn(permit, pause.pathway()));
        timeline.add(TimelineKind.WORK_GOES_ON, id, permit);
    }

    public ReflectionPeriodId give(Id subject, GiveReflection given) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        Optional<ReflectionPeriod> earlier = pauses.reflection(permit);
        if (earlier.filter(r -> !r.endsOn().isBefore(today())).isPresent()) throw Unacceptable.because("startsOn", "casework.problem.reflectionRuns");
        earlier.ifPresent(passed -> passed.ended(passed.endsOn()));
        pauses.flush();
        ReflectionPeriod period = new ReflectionPeriod(given, clock.instant(), permit);
        pauses.add(period, permit);
        team.nameLast(period.id(), permit);
        remind(period, permit);
        timeline.add(TimelineKind.REFLECTION_BEGUN, period.id(), permit);
        return period.id();
    }

    public void extend(Id subject, LocalDate until, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        ReflectionPeriod period = running(shown, permit);
        if (until == null || !until.isAfter(period.endsOn()) || until.isAfter(today().plusDays(GiveReflection.MOST_DAYS))) throw Unacceptable.because("until", "casework.problem.until");
        period.lasts(until);
        tasks.doneFor(period.id(), TaskKind.REFLECTION_ENDS, permit);
        pauses.flush();
        remind(period, permit);
    }

    /** Only because she wishes it. */
    public void end(Id subject, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        ReflectionPeriod period = running(shown, permit);
        period.ended(today());
        tasks.cancelFor(period.id(), permit);
        timeline.add(TimelineKind.REFLECTION_ENDED, period.id(), permit);
    }

    private ReflectionPeriod running(long shown, Permit permit) {
        ReflectionPeriod period = pauses.reflection(permit).orElseThrow(Stale::new);
        Stale.check(shown, period.version());
        return period;
    }

    /** In time to speak about what is possible afterwards. */
    private void remind(ReflectionPeriod period, Permit permit) {
        LocalDate by = period.endsOn().minusDays(times.reflectionReminder());
        owe(TaskKind.REFLECTION_ENDS, period.id(), by.isBefore(today()) ? today() : by, permit);
        reflectionSet.fire(new ReflectionSet(permit, period.id(), period.endsOn()));
    }

    private void owe(TaskKind kind, Id ref, LocalDate by, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), null, kind, ref, by.atTime(12, 0).toInstant(ZoneOffset.UTC), null, Priority.NORMAL), permit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
