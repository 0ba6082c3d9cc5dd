package org.amparo.casework.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.work.HelpBegun;
import org.amparo.work.HelpEnded;

/** A need follows the help given for it, whoever gives it. */
@ApplicationScoped
class HelpForNeeds {

    @Inject
    private Needs needs;

    void begun(@Observes HelpBegun help) {
        needs.beingMet(help.need(), help.permit());
    }

    void ended(@Observes HelpEnded help) {
        needs.openAgain(help.need(), help.permit());
    }
}
