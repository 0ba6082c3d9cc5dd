package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.casework.conference.InvitationRow;
import org.amparo.casework.conference.InvitationService;

/** The conferences that the team is invited to, above its referrals. */
@Named
@RequestScoped
public class InvitationsView {

    @Inject
    private InvitationService invitations;

    private List<InvitationRow> all = List.of();

    public void load() {
        all = invitations.list();
    }

    public List<InvitationRow> getAll() {
        return all;
    }
}
