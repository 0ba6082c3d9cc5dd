package org.amparo.partner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;

/** Looks at an organisation before it receives anything, and takes it out again when it must. */
@Stateless
public class VettingService {

    private static final int LONGEST = 2_000;

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Organisations organisations;
    @Inject
    private Decisions decisions;
    @Inject
    private SecondPerson second;
    @Inject
    private Event<PartnerSuspended> suspended;
    @Inject
    private Event<PartnerBack> returned;
    @Inject
    private Clock clock;

    public void record(RecordAgreement said) {
        Permit permit = access.requireFor(said.organisation(), org.amparo.access.Action.VET_PARTNER);
        known(said.organisation(), said.version()).organisation().agree(said.signed(), said.until(), permit.holder());
    }

    /** @param on null takes the check back */
    public void record(OrganisationId id, VettingCheck check, LocalDate on, long version) {
        Permit permit = access.requireFor(id, org.amparo.access.Action.VET_PARTNER);
        if (on != null && on.isAfter(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(1)))
            throw Unacceptable.because(check.name(), "partner.problem.dateAhead");
        known(id, version).organisation().looked(check, on, permit.holder());
    }

    /**
     * @param ground why it is suspended, else null
     * @param openReferralsSeen whoever suspends or ends has looked at what is still open with it
     */
    public State move(OrganisationId id, Action action, SuspensionGround ground, boolean openReferralsSeen, long version) {
        return move(id, new Said(action, ground, openReferralsSeen, null), version);
    }

    /** A suspended organisation receives again; @param because why, for whoever looks at it later */
    public void restore(OrganisationId id, String because, long version) {
        var typed = new Typed("partner");
        String words = typed.required("because", because, LONGEST);
        typed.check();
        move(id, new Said(Action.ACTIVATE, null, false, words), version);
    }

    private record Said(Action action, SuspensionGround ground, boolean openReferralsSeen, String because) {

        /** The log says which decision it was. */
        org.amparo.access.Action act() {
            return switch (action) {
                case BEGIN_VETTING -> org.amparo.access.Action.VET_PARTNER;
                case ACTIVATE -> because == null ? org.amparo.access.Action.LET_PARTNER_IN : org.amparo.access.Action.RESTORE_PARTNER;
                case SUSPEND -> org.amparo.access.Action.SUSPEND_PARTNER;
                case END -> org.amparo.access.Action.END_PARTNER;
            };
        }
    }

    private State move(OrganisationId id, Said said, long version) {
        Permit permit = access.requireFor(id, said.act());
        Organisations.Known known = known(id, version);
        Organisation organisation = known.organisation();
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        State to = OrganisationWorkflow.TABLE.take(organisation.state(), said.action(), caller.actors(), guard -> switch ((Condition) guard) {
            case DECIDED_BY_SOMEONE_ELSE -> !organisation.vettedBy(permit.holder());
            case SUSPENDED_BY_SOMEONE_ELSE -> organisation.mayComeBackBy(permit.holder());
            case GROUND_CODED -> said.ground() != null;
            case REASON_SAID -> said.because() != null;
            case OPEN_REFERRALS_LISTED -> said.openReferralsSeen();
            default -> PersonalDataPolicy.met((Condition) guard, organisation.vetting(), known.servesChildren(), today);
        });
        boolean back = organisation.state() == State.SUSPENDED && to == State.ACTIVE;
        SuspensionGround ground = to == State.SUSPENDED ? said.ground() : null;
        organisation.moveTo(to, ground, permit.holder(), clock.instant());
        organisation.restored(said.because());
        organisations.flush();
        decisions.add(id, said.action(), ground, back ? said.because() : null, permit.holder(), clock.instant());
        second.isAsked(id, ground, permit);
        if (to == State.SUSPENDED || to == State.ENDED) suspended.fire(new PartnerSuspended(id));
        if (back) returned.fire(new PartnerBack(id));
        return to;
    }

    private Organisations.Known known(OrganisationId id, long version) {
        Organisations.Known known = organisations.known(id).orElseThrow(() -> access.refuse(org.amparo.access.Action.VET_PARTNER, id));
        Stale.check(version, known.organisation().version());
        return known;
    }
}
