package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.shared.Codes;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** A new attempt after an end: the chain is kept, nothing is typed again, and everything is asked again before it goes (W5 row 22). */
@ApplicationScoped
class Again {

    @Inject
    private Referrals referrals;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    ReferralId begin(Referral old, Permit permit) {
        if (!ReferralWorkflow.TABLE.endsAt(old.state())) throw Unacceptable.because("action", "referral.problem.stillOpen");
        Referral next = like(old, old.id(), null, permit);
        old.recipient().ifPresent(recipient -> next.addressedTo(recipient, old.listing().orElse(null), old.channel(), old.warnings()));
        return add(old, next, permit);
    }

    /** To somebody else beside it, for the same needs: where to is chosen with her. */
    ReferralId onward(Referral from, Permit permit) {
        return add(from, like(from, null, from.id(), permit), permit);
    }

    private Referral like(Referral old, ReferralId replaces, ReferralId parent, Permit permit) {
        ReferralId id = ReferralId.fresh();
        UnitId unit = old.unit() == null ? null : new UnitId(old.unit());
        Referral next = new Referral(id, new Beginning(old.survivor(), old.caseId(), old.custodian(), unit, permit.holder(), Codes.join(old.domains()),
                old.urgency(), old.child(), old.highRisk(), replaces, parent), clock.instant());
        next.wants(moved(old.wanted(), Referral.WANTED, old, next, permit), moved(old.wishes(), Referral.WISHES, old, next, permit), null);
        next.plans(new Planned(old.planned().items(), moved(old.planned().healthNote(), Planned.HEALTH_NOTE, old, next, permit),
                moved(old.planned().safetyNote(), Planned.SAFETY_NOTE, old, next, permit), old.planned().early()));
        return next;
    }

    private ReferralId add(Referral old, Referral next, Permit permit) {
        careTeam.name(next.id(), null, permit);
        referrals.add(next, old.needs(), Codes.join(old.domains()), permit);
        return next.id();
    }

    /** A seal is bound to its row. */
    private Sealed moved(Sealed words, SealedField field, Referral from, Referral to, Permit permit) {
        return vault.seal(vault.open(words, field.at(from.id(), from.survivor()), permit), field.at(to.id(), to.survivor()), permit);
    }
}
