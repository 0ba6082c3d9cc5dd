package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationWorkflow;
import org.amparo.partner.SuspensionGround;
import org.amparo.partner.VettingService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.desk.InboxPage;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** A suspended partner's own team reads in its inbox that it is so and whom to ask, and never why. */
class SuspendedTeamIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReceivedService received;
    @Inject
    private VettingService vetting;
    @Inject
    private DirectoryService directory;

    @Test
    @Holds(Recommendation.R_56)
    void itIsToldSoAndWhoAnswersAndNobodyElseIs() {
        World w = story.world();
        story.sent(w);
        called(w.worker().organisation(), "House by the river");
        called(OrganisationId.fresh(), "House that referred nobody");
        assertFalse(inbox(w.pia()).suspended());

        does(w.supervisor(), () -> vetting.move(w.partner(), OrganisationWorkflow.Action.SUSPEND, SuspensionGround.COMPLAINT, true, directory.organisation(w.partner()).version()));

        InboxPage told = inbox(w.pia());
        assertTrue(told.suspended());
        assertEquals(List.of("House by the river"), told.houses(), "who referred to it, and nobody else");
        assertFalse(inbox(w.stranger()).suspended(), "another partner hears nothing of it");
    }

    private InboxPage inbox(Someone who) {
        return who.does(() -> received.inbox(InboxTab.IN_SERVICE, null));
    }

    private static void called(OrganisationId house, String name) {
        Someone.joins(house, Role.ADMIN).together(e -> e.createNativeQuery("insert into amparo.house_name (organisation_id, name) values (?1, ?2)")
                .setParameter(1, house.value()).setParameter(2, name).executeUpdate());
    }
}
