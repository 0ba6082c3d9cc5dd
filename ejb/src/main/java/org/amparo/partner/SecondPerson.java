package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.staff.People;

/** After a complaint or a breach somebody else decides whether a partner comes back: they hear that it waits for them; the one who suspended it knows. */
@ApplicationScoped
class SecondPerson {

    @Inject
    private People people;
    @Inject
    private Notices notices;

    void isAsked(OrganisationId partner, SuspensionGround ground, Permit by) {
        if (ground == null || !ground.ofSafety()) return;
        people.inOrganisation(by.organisation(), Role.SUPERVISOR).stream().filter(p -> !p.id().equals(by.holder()))
                .forEach(p -> notices.tell(p.id(), NoticeKind.PARTNER_IN_DOUBT, partner));
    }
}
