package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.amparo.access.Caller;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.StaffId;

/**
 * Whoever acts on accounts, as she stands in the database at that moment: an open session goes on for some seconds with a role that was
 * taken away. Her row is held until the act is saved, so that the role cannot go in between.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("roles of colleagues")
class AskedNow {

    @Inject
    private Caller caller;
    @Inject
    private Members members;

    StaffPolicy.Asker asker() {
        return asker(caller.user());
    }

    /** For an act on this account, whose row is held too. */
    StaffPolicy.Asker asker(StaffId whose) {
        var signedIn = new StaffPolicy.Asker(caller.roles(), caller.organisation());
        return members.holdRoles(caller.user(), whose).map(signedIn::stillHolding).orElseGet(signedIn::holdingNothing);
    }
}
