package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ExclusionRecorded;
import org.amparo.access.Permit;
import org.amparo.survivor.consent.ConsentGranted;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentWithdrawn;

/** What a word of hers about sharing does to what organisations were given about a conference, in the same transaction. */
@ApplicationScoped
class HerWordOnSharing {

    @Inject
    private Access access;
    @Inject
    private AgreedTo agreedTo;
    @Inject
    private WhatLeaves leaves;

    void withdrawn(@Observes ConsentWithdrawn said) {
        if (said.purpose() == ConsentPurpose.CASE_MANAGEMENT) leaves.keepOnly(Map::of, said.permit());
        else settle(said.purpose(), said.permit());
    }

    void granted(@Observes ConsentGranted said) {
        settle(said.purpose(), said.permit());
    }

    private void settle(ConsentPurpose purpose, Permit permit) {
        if (AgreedTo.concerns(purpose)) leaves.keepOnly(() -> agreedTo.today(permit), permit);
    }

    /** Nobody she fears learns anything from now on, also when she lets them near again. */
    void excluded(@Observes ExclusionRecorded said) {
        if (said.organisation() == null) return;
        Permit permit = access.require(Action.STOP_SHARING, said.survivor());
        leaves.keepOnly(() -> agreedTo.today(permit), permit);
    }
}
