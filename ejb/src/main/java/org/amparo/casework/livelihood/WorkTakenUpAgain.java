package org.amparo.casework.livelihood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.casework.CaseReopened;

/** A closed case is on record again: so is what was known of her permission. */
@ApplicationScoped
class WorkTakenUpAgain {

    @Inject
    private WorkPermissions permissions;
    @Inject
    private Event<MayWork> mayWork;
    @Inject
    private Clock clock;

    void again(@Observes CaseReopened again) {
        permissions.of(again.permit()).ifPresent(permission -> mayWork.fire(new MayWork(again.permit(), permission.without(LocalDate.now(clock)))));
    }
}
