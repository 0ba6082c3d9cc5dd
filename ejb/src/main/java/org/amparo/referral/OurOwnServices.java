package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.casework.OurHelp;
import org.amparo.support.Services;

/** Answers for the help of our own when a case ends; the support area itself never learns that there are cases (INV-1). */
@ApplicationScoped
class OurOwnServices implements OurHelp {

    @Inject
    private Services services;

    @Override
    public int withoutPlan(Permit permit) {
        return services.oursWithoutPlan(permit);
    }

    @Override
    public void endedAsWished(Permit permit) {
        services.oursStopped(permit);
    }
}
