package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.amparo.partner.OrganisationListed;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.staff.AccountOpened;
import org.amparo.survivor.search.Traces;

/** Compares whoever comes new with those kept away, silently; whoever opens the account is told nothing. */
@ApplicationScoped
@NoPersonalData("names of colleagues and organisations; what they are compared with stays in the database")
class Accounts {

    @Inject
    private KeptAwayRows rows;
    @Inject
    private Traces traces;

    void opened(@Observes AccountOpened opened) {
        compare(opened.name(), false, opened.id().value());
    }

    void listed(@Observes OrganisationListed listed) {
        compare(listed.name(), true, listed.id().value());
    }

    void compare(String name, boolean organisation, UUID account) {
        for (UUID house : rows.houses()) rows.compare(house, organisation, traces.spoken(name, new OrganisationId(house)), account);
    }
}
