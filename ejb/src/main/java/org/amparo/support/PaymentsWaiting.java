package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Something asked in return for help that nobody has looked into. */
@ApplicationScoped
class PaymentsWaiting implements WaitsForOversight {

    @Inject
    private PaymentDemands demands;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return demands.waiting(leave);
    }
}
