package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.work.Job;

/** Suspends an organisation whose agreement has run out, so that what is open with it is looked at (W6). Sending stopped at midnight already. */
@ApplicationScoped
class AgreementWatch implements Job {

    /** The ground is the date; what is open is listed by the system itself, as a task for each referral. */
    private static final Set<Condition> MET = EnumSet.of(Condition.GROUND_CODED, Condition.OPEN_REFERRALS_LISTED);

    @Inject
    private Organisations organisations;
    @Inject
    private Decisions decisions;
    @Inject
    private Event<PartnerSuspended> suspended;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "partner-agreements";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Permit permit) {
        // a day later than anywhere on earth would have it: no organisation is suspended on its last day
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
        for (Organisation organisation : organisations.activeWithAgreementBefore(yesterday)) {
            State to = OrganisationWorkflow.TABLE.take(organisation.state(), Action.SUSPEND, Set.of(Actor.SYSTEM), MET::contains);
            organisation.moveTo(to, SuspensionGround.AGREEMENT_RUN_OUT, null, clock.instant());
            decisions.add(organisation.id(), Action.SUSPEND, SuspensionGround.AGREEMENT_RUN_OUT, null, null, clock.instant());
            suspended.fire(new PartnerSuspended(organisation.id()));
        }
    }
}
