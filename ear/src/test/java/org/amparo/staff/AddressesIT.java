package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Whoever gets somebody's sign-in link is that person: it never goes out in silence, and to another address only with a second person. */
class AddressesIT extends InContainer {

    @Inject
    private AccountService accounts;
    @Inject
    private AddressService addresses;
    @Inject
    private StaffService staff;
    @Inject
    private KeycloakApi keycloak;

    private final OrganisationId house = OrganisationId.fresh();
    private final String username = "t" + UUID.randomUUID().toString().substring(0, 18);
    private final String known = username + "@example.org";
    private final String another = "else-" + known;

    @Test
    @Holds(Recommendation.R_39)
    void aLinkSentAgainIsToldToHerAndToWhoeverOverseesHerHouse() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));

        Invited again = admin.does(() -> accounts.inviteAgain(invited.id(), known, version(invited.id())));

        assertEquals(Invited.Way.MAIL, again.way());
        for (StaffId who : List.of(invited.id(), supervisor.id())) assertEquals(1, told(who, "SIGN_IN_LINK_SENT", invited.id()), "to the address on record, but not in silence");
        assertEquals(0, told(admin.id(), "SIGN_IN_LINK_SENT", invited.id()));
    }

    @Test
    @Holds(Recommendation.R_39)
    void anotherAddressWaitsForASecondPersonAndTheOldOneHearsOfIt() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));

        Invited waits = admin.does(() -> accounts.inviteAgain(invited.id(), another, version(invited.id())));

        assertEquals(Invited.Way.WAITS, waits.way());
        assertEquals(known, reachedAt(invited.id()), "nothing has changed yet");
        for (StaffId who : List.of(invited.id(), supervisor.id())) assertEquals(1, told(who, "NEW_ADDRESS_ASKED", invited.id()));
        AskedAddress asked = admin.does(() -> addresses.asked(invited.id())).orElseThrow();
        assertFalse(asked.mayAgree(), "who asked is no second person");
        for (Someone no : List.of(admin, new Someone(invited.id(), house, Set.of(Role.SUPERVISOR)), Someone.joins(house, Role.CASEWORKER), Someone.joins(OrganisationId.fresh(), Role.SUPERVISOR)))
            assertThrows(Refusal.class, () -> no.does(() -> addresses.agree(invited.id(), asked.id())));

        supervisor.does(() -> addresses.agree(invited.id(), asked.id()));

        assertEquals(another, reachedAt(invited.id()));
        assertEquals(another, admin.does(() -> staff.person(invited.id())).email());
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'SIGN_IN_LINK_SENT' and mail_to = ?2", invited.id().value(), known));
        assertThrows(Stale.class, () -> admin.does(() -> addresses.agree(invited.id(), asked.id())), "once");
    }

    @Test
    void anAddressThatIsNotAgreedToStaysAsItWas() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Someone other = Someone.joins(house, Role.ADMIN);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));
        admin.does(() -> accounts.inviteAgain(invited.id(), another, version(invited.id())));
        AskedAddress asked = other.does(() -> addresses.asked(invited.id())).orElseThrow();
        assertTrue(asked.mayAgree());

        other.does(() -> {
            addresses.decline(invited.id(), asked.id());
            return null;
        });

        assertEquals(known, reachedAt(invited.id()));
        assertTrue(admin.does(() -> addresses.asked(invited.id())).isEmpty());
        assertTrue(Someone.joins(house, Role.CASEWORKER).does(() -> addresses.asked(invited.id())).isEmpty(), "not everybody's to read");
    }

    @Test
    void aPartnersKeeperNeedsASecondPersonForHerOwnPeopleToo() {
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN, Role.PARTNER);
        Someone second = Someone.joins(house, Role.PARTNER_ADMIN);
        Invited invited = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));
        keeper.does(() -> accounts.inviteAgain(invited.id(), another, version(invited.id())));
        AskedAddress asked = second.does(() -> addresses.asked(invited.id())).orElseThrow();

        assertThrows(Refusal.class, () -> keeper.does(() -> addresses.agree(invited.id(), asked.id())));
        second.does(() -> addresses.agree(invited.id(), asked.id()));

        assertEquals(another, reachedAt(invited.id()));
    }

    @Test
    void whoeverWasJustMadeAKeeperAgreesToNothingYetButMaySayNo() {
        Someone admin = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN);
        Invited made = admin.does(() -> accounts.invite(new InvitePerson(house, username + "k", "Eva", "Lopez", "eva-" + known, "es", Set.of(Role.PARTNER_ADMIN), null)));
        Someone fresh = new Someone(made.id(), house, Set.of(Role.PARTNER_ADMIN));
        Invited invited = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));

        keeper.does(() -> accounts.inviteAgain(invited.id(), another, version(invited.id())));

        assertEquals(1, told(admin.id(), "NEW_ADDRESS_ASKED", invited.id()), "the house hears of it");
        AskedAddress asked = fresh.does(() -> addresses.asked(invited.id())).orElseThrow();
        assertFalse(asked.mayAgree());
        assertThrows(Refusal.class, () -> fresh.does(() -> addresses.agree(invited.id(), asked.id())));
        fresh.does(() -> {
            addresses.decline(invited.id(), asked.id());
            return null;
        });
        assertEquals(known, reachedAt(invited.id()));
    }

    @Test
    void invitingSomebodyOnceMoreUnderHerNameMovesNoAddress() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));

        assertThrows(Unacceptable.class, () -> admin.does(() -> accounts.invite(new InvitePerson(house, username, "Ana", "Vega", another, "es", Set.of(Role.SUPERVISOR), null))));

        assertEquals(known, reachedAt(invited.id()));
    }

    private static long told(StaffId who, String kind, StaffId about) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = ?2 and ref = ?3", who.value(), kind, about.value());
    }

    private long version(StaffId id) {
        return staff.person(id).version();
    }

    private InvitePerson invitation(OrganisationId in, Set<Role> roles) {
        return new InvitePerson(in, username, "Ana", "Lopez", known, "es", roles, null);
    }

    private String reachedAt(StaffId id) {
        return KeycloakApi.json(keycloak.talk().get("/users/" + id)).asJsonObject().getString("email");
    }
}
