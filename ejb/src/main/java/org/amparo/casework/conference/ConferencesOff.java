package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.CaseClosed;
import org.amparo.shared.Actor;

/** A case has closed: nobody sits down about it any more. */
@ApplicationScoped
class ConferencesOff {

    @Inject
    private ConferenceRows rows;
    @Inject
    private WhatLeaves leaves;

    void closed(@Observes CaseClosed closed) {
        rows.all(closed.permit()).stream().filter(c -> c.state() == ConferenceWorkflow.State.PLANNED)
                .forEach(c -> off(c, closed.permit()));
    }

    private void off(Conference conference, Permit permit) {
        conference.become(ConferenceWorkflow.TABLE.take(conference.state(), ConferenceWorkflow.Action.CANCEL, Set.of(Actor.SYSTEM), g -> true));
        leaves.takeBack(conference, permit);
    }
}
