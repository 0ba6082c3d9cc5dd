package org.amparo.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Offers help, writes down what she says to it, and keeps it hers. */
@Stateless
public class SupportService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private ServiceRecords records;
    @Inject
    private ServiceWords words;
    @Inject
    private Life life;
    @Inject
    private Timeline timeline;
    @Inject
    private Setbacks setbacks;
    @Inject
    private Overseers overseers;
    @Inject
    private Clock clock;

    /** @param subject her id, her case or one of her services */
    public List<ServiceDetails> list(Id subject) {
        Permit permit = access.require(Action.READ_SERVICES, subject);
        boolean mayAct = access.would(Action.RECORD_SERVICE, permit);
        return records.all(permit).stream().map(s -> details(s, mayAct, permit)).toList();
    }

    public ServiceDetails read(ServiceId id) {
        Permit permit = access.require(Action.READ_SERVICES, id);
        return details(found(id, permit), access.would(Action.RECORD_SERVICE, permit), permit);
    }

    public ServiceId offer(Id subject, OfferService offer) {
        Permit permit = access.require(Action.RECORD_SERVICE, subject);
        ServiceId id = ServiceId.fresh();
        records.add(id, offer, null, State.OFFERED, words.seal(offer.wish(), ServiceWords.WISH, id, null, permit), clock.instant(), permit);
        team.name(id, null, permit);
        timeline.add(TimelineKind.SERVICE_PLANNED, id, permit);
        return id;
    }

    /** By her word or the provider's, written down by the worker who heard it. Ending is a supervisor's: see {@link #agreeToEnd}. */
    public void take(ServiceId id, Step step, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        if (step instanceof Step.End) throw Unacceptable.because("action", "workflow.problem.not-yours");
        life.take(step, service, withHerWord(), permit);
    }

    /** The provider wants to end it; the service goes on until a supervisor agrees. */
    public void askToEnd(ServiceId id, AskToEnd asked, long version) {
        Permit permit = access.require(Action.RECORD_SERVICE, id);
        Service service = fresh(id, version, permit);
        EndReason reason = asked.reason();
        if (reason == null) throw Unacceptable.because("reason", "support.problem.reasonMissing");
        if (!service.is(State.WAITING, State.ACTIVE, State.INTERRUPTED)) throw Unacceptable.because("action", "workflow.problem.not-now");
        if (reason.needsAlternative() && !records.arranged(asked.alternative(), service, permit)) throw Unacceptable.because("alternative", "support.problem.alternativeMissing");
        service.endAsked(reason, reason.needsAlternative() ? asked.alternative() : null,
                words.seal(asked.said(), ServiceWords.SAID, id, service.providerSaid(), permit), permit.holder(), clock.instant());
        setbacks.heard(asked.said(), service, permit);
        overseers.tell(NoticeKind.SERVICE_ENDING_ASKED, id, permit);
    }

    /** Services of the supervisor's units that a provider wants to end. */
    public List<EndingAsked> endingsAsked() {
        var leave = access.requireList(Action.LIST_ENDINGS_ASKED);
        List<EndingAsked> asked = records.endingsAsked(leave).stream().map(Service::endingAsked).toList();
        access.showing(leave, asked.stream().map(EndingAsked::survivor).toList());
        return asked;
    }

    public void agreeToEnd(ServiceId id, long version) {
        Permit permit = access.require(Action.DECIDE_SERVICE_END, id);
        Service service = fresh(id, version, permit);
        if (service.endWasAskedBy(permit.holder())) throw Unacceptable.because("action", "support.problem.notOwnRequest");
        life.take(new Step.End(service.endReason(), service.alternative(), service.endWasAsked()), service, caller.actors(), permit);
    }

    public void refuseToEnd(ServiceId id, long version) {
        fresh(id, version, access.require(Action.DECIDE_SERVICE_END, id)).endNotAgreed();
    }

    private Service fresh(ServiceId id, long version, Permit permit) {
        Service service = found(id, permit);
        Stale.check(version, service.version());
        return service;
    }

    private Service found(ServiceId id, Permit permit) {
        return records.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        // a worker of any kind writes down what the provider told her, as a caseworker would
        actors.add(Actor.CASEWORKER);
        return actors;
    }

    private ServiceDetails details(Service s, boolean mayAct, Permit permit) {
        Set<ServiceWorkflow.Action> next = mayAct ? ServiceWorkflow.TABLE.actionsFrom(s.state(), withHerWord()) : Set.of();
        return new ServiceDetails(s.id(), s.need(), s.domain(), s.kind(), s.from(), s.state(), s.course(), words.of(s, permit), s.ending(), next, s.version());
    }
}
