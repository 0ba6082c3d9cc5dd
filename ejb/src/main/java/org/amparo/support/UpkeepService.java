package org.amparo.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CareTimes;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Keeps help from breaking off: looked at again, something in its place, what comes afterwards, what is in the way. */
@Stateless
public class UpkeepService {

    @Inject
    private Access access;
    @Inject
    private ServiceRecords records;
    @Inject
    private ServiceWords words;
    @Inject
    private Life life;
    @Inject
    private Setbacks setbacks;
    @Inject
    private Tasks tasks;
    @Inject
    private CareTimes times;
    @Inject
    private CareTeam team;
    @Inject
    private Clock clock;

    /** What waits or has not begun is looked at every week, what rests when she said; each time the next day is set. */
    public void lookedAgain(ServiceId id, LookAgain look, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        if (!service.is(State.WAITING, State.ACCEPTED, State.PAUSED_BY_SURVIVOR)) throw notNow();
        boolean waits = !service.is(State.PAUSED_BY_SURVIVOR);
        LocalDate latest = today().plusDays(waits ? times.waitingReview() : 366);
        LocalDate next = look.next() != null ? look.next() : today().plusDays(waits ? times.waitingReview() : times.pauseCheckIn());
        if (!next.isAfter(today()) || next.isAfter(latest)) throw Unacceptable.because("next", waits ? "support.problem.nextLook" : "support.problem.nextCheckIn");
        if (service.is(State.WAITING) && look.interim() != null) {
            service.waits(words.seal(look.interim(), ServiceWords.INTERIM, id, service.interim(), permit));
            setbacks.heard(look.interim(), service, permit);
        }
        looksAgainOn(next, service, permit);
    }

    /** While it stands still, something else helps. */
    public void inItsPlace(ServiceId id, ServiceId instead, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        if (!service.is(State.INTERRUPTED)) throw notNow();
        if (!records.arranged(instead, service, permit)) throw Unacceptable.because("alternative", "support.problem.alternativeMissing");
        service.standsIn(instead);
        tasks.doneFor(id, TaskKind.FIND_ANOTHER_SERVICE, permit);
        looksAgainOn(today().plusDays(times.pauseCheckIn()), service, permit);
    }

    /** What comes when it ends, said before it ends. */
    public void settle(ServiceId id, Afterwards afterwards, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        if (!service.is(State.ACTIVE, State.PAUSED_BY_SURVIVOR, State.INTERRUPTED)) throw notNow();
        service.continuesWith(afterwards.continuity(), words.seal(afterwards.plan(), ServiceWords.PLAN, id, service.continuityPlan(), permit));
        tasks.doneFor(id, TaskKind.PLAN_AFTER_SERVICE, permit);
    }

    /** @param solved those of them that are in the way no longer */
    public void barriers(ServiceId id, Set<Barrier> met, Set<Barrier> solved, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        if (!met.containsAll(solved)) throw Unacceptable.because("solved", "support.problem.solvedUnmet");
        service.hasBarriers(met, solved);
    }

    /** For a supervisor: what ends without a plan, stands still with nothing in its place, or waits with nobody looking. */
    public List<AtRisk> atRisk() {
        ListPermit leave = access.requireList(Action.LIST_HELP_AT_RISK);
        List<Service> found = records.atRisk(today(), today().plusDays(times.planAhead()), leave);
        Map<SurvivorId, String> numbers = team.numbers(access.showing(leave, found.stream().map(Service::survivor).toList()));
        return found.stream().map(service -> AtRisk.of(service, numbers.getOrDefault(service.survivor(), ""))).toList();
    }

    private void looksAgainOn(LocalDate next, Service service, Permit permit) {
        tasks.doneFor(service.id(), TaskKind.FOLLOW_UP_SERVICE, permit);
        service.lookedAgain(next, clock.instant());
        life.owe(TaskKind.FOLLOW_UP_SERVICE, service, next, permit);
    }

    private Service fresh(ServiceId id, long version, Permit permit) {
        Service service = records.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        Stale.check(version, service.version());
        return service;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Unacceptable notNow() {
        return Unacceptable.because("action", "workflow.problem.not-now");
    }
}
