package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.casework.WorkHandedOn;

/** A loop that somebody had open goes to whoever takes over her work; the partner notices nothing. */
@ApplicationScoped
class ReferralsHandedOn {

    @Inject
    private Referrals referrals;

    void handedOn(@Observes WorkHandedOn work) {
        referrals.handOver(work.from(), work.to(), work.permit());
    }
}
