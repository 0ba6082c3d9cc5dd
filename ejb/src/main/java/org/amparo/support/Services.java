package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/**
 * Keeps the services beside a referral in step with it, one for each need, inside the act that moves it and under its permit. Where a
 * service has gone another way by her wish, it stays as she wants it and the referral's step is not refused for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Services {

    private static final Set<Actor> BOTH = EnumSet.of(Actor.SURVIVOR, Actor.CASEWORKER, Actor.PARTNER);

    @Inject
    private ServiceRecords records;
    @Inject
    private CareTeam team;
    @Inject
    private Life life;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    /** Offered, until somebody there says yes; hers to stop at any moment. */
    public void offered(ReferralId referral, Collection<Wanted> needs, ListingId listing, OrganisationId provider, Permit permit) {
        for (Wanted wanted : needs) {
            ServiceId id = ServiceId.fresh();
            ServiceKind kind = ServiceKind.answering(wanted.domain()).getFirst();
            OfferService offer = new OfferService(wanted.need(), wanted.domain(), kind, provider, listing, null, false, Set.of(), null);
            records.addLast(id, offer, referral, State.OFFERED, clock.instant(), permit);
            team.nameLast(id, permit);
            timeline.add(TimelineKind.SERVICE_PLANNED, id, permit);
        }
    }

    /** She agreed before it was asked for, with everything explained; now the provider has agreed too. */
    public void accepted(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Accept(true));
    }

    /** What she has in the meantime was written by the provider. */
    public void waits(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Accept(true), new Step.Wait(null, true));
    }

    public void started(ReferralId referral, LocalDate on, Permit permit) {
        follow(referral, permit, new Step.Accept(true), new Step.Start(true, on, null, null));
    }

    public void paused(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Pause(null));
    }

    public void resumed(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Resume());
    }

    /** By the provider: what has not begun simply waits on. */
    public void interrupted(ReferralId referral, InterruptReason reason, Permit permit) {
        follow(referral, permit, new Step.Interrupt(reason));
    }

    /** It will not come from there: before it began there is none, afterwards it stands still until something is in its place. */
    public void fellThrough(ReferralId referral, NotAvailable reason, InterruptReason begun, Permit permit) {
        follow(referral, permit, new Step.FallThrough(reason), new Step.Interrupt(begun));
    }

    public void answerCorrected(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Correct());
    }

    /** The loop is closed with her word; what comes next was asked there. */
    public void completed(ReferralId referral, HerView view, Continuity continuity, String plan, Permit permit) {
        follow(referral, permit, new Step.Resume(), new Step.Complete(view, continuity, plan));
    }

    /** By her wish: declined before it began, stopped afterwards. Nobody has asked whether she may be asked again. */
    public void stopped(ReferralId referral, Permit permit) {
        follow(referral, permit, new Step.Decline(false), new Step.Stop());
    }

    /** Help of our own that was promised or runs, and nobody has said what comes afterwards. */
    public int oursWithoutPlan(Permit permit) {
        return (int) ours(permit).filter(s -> s.state() != State.OFFERED && s.continuity() == null).count();
    }

    /** She wants nothing of us any more: what we gave or offered ourselves ends, and may be asked for again. */
    public void oursStopped(Permit permit) {
        ours(permit).toList().forEach(service -> follow(service, permit, new Step.Decline(false), new Step.Stop()));
    }

    /** No provider but the house, no referral: what nobody else has to end. */
    private Stream<Service> ours(Permit permit) {
        return records.all(permit).stream().filter(s -> s.from().referral() == null && (s.provider() == null || s.provider().equals(permit.custodian())) && ServiceRecords.OPEN.contains(s.state()));
    }

    /** What helps, or was to help, through a referral. */
    public Set<ServiceId> through(ReferralId referral, Permit permit) {
        return records.of(referral, permit).stream().map(Service::id).collect(Collectors.toSet());
    }

    /** Each step that the table has from where the service stands. */
    private void follow(ReferralId referral, Permit permit, Step... steps) {
        for (Service service : records.of(referral, permit)) follow(service, permit, steps);
    }

    private void follow(Service service, Permit permit, Step... steps) {
        for (Step step : steps)
            if (ServiceWorkflow.TABLE.step(service.state(), step.action()).isPresent()) life.take(step, service, BOTH, permit);
    }
}
