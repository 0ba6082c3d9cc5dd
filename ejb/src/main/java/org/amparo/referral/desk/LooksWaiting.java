package org.amparo.referral.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.access.ListPermit;
import org.amparo.shared.Page;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Referrals that do not leave before the supervisor who was asked has looked. */
@ApplicationScoped
class LooksWaiting implements WaitsForOversight {

    /** No day is set for a look: until it is taken, the referral waits. */
    @Override
    public HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.LOOKS, HowMuch.NEVER, new HowMuch.Part("amparo.referral where " + OpenLoops.MY_LOOK), Page.SIZE);
    }
}
