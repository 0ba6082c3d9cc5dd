package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.Consents;

/** For the folders of this area that must know whose a referral is and where it stands: inside an act they hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralFiles {

    @Inject
    private Referrals referrals;
    @Inject
    private Consents consents;

    public Optional<ReferralFacts> find(ReferralId id, Permit permit) {
        return referrals.find(id, permit).map(ReferralFacts::of);
    }

    /** Whether she agrees still to what this one shares. */
    public boolean consentHolds(ReferralId id, Permit permit) {
        return referrals.find(id, permit).flatMap(Referral::consent).filter(consent -> consents.live(permit, Set.of(consent)).containsKey(consent)).isPresent();
    }
}
