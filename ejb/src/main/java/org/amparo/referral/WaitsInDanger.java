package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.casework.risk.RiskAssessed;

/** Whatever has not left yet waits for a supervisor's look from the moment a danger is known; a smaller rating later takes that away from none of it. */
@ApplicationScoped
class WaitsInDanger {

    @Inject
    private Referrals referrals;

    void assessed(@Observes RiskAssessed risk) {
        if (risk.level().needsSecondPerson()) referrals.waitForALook(risk.permit());
    }
}
