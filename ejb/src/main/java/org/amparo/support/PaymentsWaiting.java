package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Something asked in return for help that nobody has looked into. */
@ApplicationScoped
class PaymentsWaiting implements WaitsForOversight {

    @Inject
    private PaymentDemands demands;

    @Override
    public Waiting waiting(ListPermit leave) {
        return new Waiting(WhatWaits.PAYMENTS, demands.open(leave).size(), 0);
    }
}
