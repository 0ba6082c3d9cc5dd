package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.work.SafetyEvent;

/** Hears what other areas tell, in the act in which it happens. */
@ApplicationScoped
class WhenSomethingHappens {

    @Inject
    private SafetyEvents events;

    void happened(@Observes SafetyEvent event) {
        events.happened(event.what(), null, event.permit());
    }
}
