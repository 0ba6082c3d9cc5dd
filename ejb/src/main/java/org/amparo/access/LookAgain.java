package org.amparo.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;

/**
 * A page that was opened while it was allowed may be shown again only as long as it is: after an exclusion, a withdrawal or the end of an
 * emergency opening, an open page has nothing more to show. The same look going on is no new fact; a refusal is.
 */
@Stateless
public class LookAgain {

    @Inject
    private Access access;
    @Inject
    private Standings standings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public void mustStillBeAllowed(Collection<Look> looks) {
        for (Look look : looks) {
            var standing = standings.of(look.subject(), caller, clock.instant());
            if (AccessPolicy.decide(look.action(), standing) instanceof Decision.Refused) access.require(look.action(), look::subject);
        }
    }
}
