package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Actor;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/**
 * Keeps the service beside a referral in step with it, inside the referral's own act and under its permit. Where the service has
 * gone another way by her wish, it stays as she wants it and the referral's step is not refused for it.
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

    /** She agreed to the referral and with it to the service: accepted from the first moment, hers to stop at any other. */
    public ServiceId offeredThroughReferral(ReferralId referral, NeedId need, NeedDomain domain, ListingId listing, OrganisationId provider, Permit permit) {
        Optional<Service> known = records.of(referral, permit);
        if (known.isPresent()) return known.get().id();
        ServiceId id = ServiceId.fresh();
        ServiceKind kind = ServiceKind.answering(domain).getFirst();
        OfferService offer = new OfferService(need, domain, kind, provider, listing, null, false, Set.of(), null);
        records.add(id, offer, referral, State.ACCEPTED, null, clock.instant(), permit);
        team.name(id, null, permit);
        timeline.add(TimelineKind.SERVICE_PLANNED, id, permit);
        return id;
    }

    public boolean started(ReferralId referral, LocalDate on, Permit permit) {
        return follow(referral, new Step.Start(true, on, null, null), permit);
    }

    public boolean paused(ReferralId referral, Permit permit) {
        return follow(referral, new Step.Pause(null), permit);
    }

    public boolean resumed(ReferralId referral, Permit permit) {
        return follow(referral, new Step.Resume(), permit);
    }

    public boolean interrupted(ReferralId referral, InterruptReason reason, Permit permit) {
        return follow(referral, new Step.Interrupt(reason), permit);
    }

    /** The loop is closed with her word; what comes next was asked there. */
    public boolean completed(ReferralId referral, HerView view, Continuity continuity, String plan, Permit permit) {
        return follow(referral, new Step.Complete(view, continuity, plan), permit);
    }

    /** By her wish, or because nothing is left to give it: declined before it began, stopped afterwards. */
    public boolean stopped(ReferralId referral, Permit permit) {
        return follow(referral, new Step.Decline(true), permit) || follow(referral, new Step.Stop(), permit);
    }

    private boolean follow(ReferralId referral, Step step, Permit permit) {
        Service service = records.of(referral, permit).orElse(null);
        if (service == null || ServiceWorkflow.TABLE.step(service.state(), step.action()).isEmpty()) return false;
        life.take(step, service, BOTH, permit);
        return true;
    }
}
