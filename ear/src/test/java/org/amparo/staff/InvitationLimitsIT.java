package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.shared.AccountTimes;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** How many sign-in links a partner sends in a day, and whom nobody could tell apart. */
class InvitationLimitsIT extends InContainer {

    @Inject
    private AccountService accounts;
    @Inject
    private StaffService staff;
    @Inject
    private KeycloakApi keycloak;
    @Inject
    private AccountTimes times;

    private final OrganisationId house = OrganisationId.fresh();
    private final String username = "t" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void aPartnersKeepersSendSoManyLinksADayAndNotOneMore() {
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN, Role.PARTNER);
        Someone another = Someone.joins(house, Role.PARTNER_ADMIN);
        Invited first = keeper.does(() -> accounts.invite(called("", "Lopez", Role.PARTNER)));
        for (int sent = 1; sent < times.invitationsADay(); sent++) keeper.does(() -> again(first));

        for (Someone who : List.of(keeper, another)) {
            assertEquals("account", problem(who, () -> again(first)));
            assertEquals("account", problem(who, () -> accounts.invite(called("n", "Vega", Role.PARTNER))));
        }
        assertTrue(nobodyIsCalled(username + "n" + InvitePerson.ending(house)), "not even an account");
        Someone.joins(OrganisationId.fresh(), Role.ADMIN).does(() -> again(first));
        TestClock.later(Duration.ofDays(1), () -> keeper.does(() -> again(first)));
    }

    @Test
    void nobodyIsInvitedUnderTheNameOfSomebodyWhoIsOrWasThere() {
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN, Role.PARTNER);
        Invited ana = keeper.does(() -> accounts.invite(called("a", "Lopez", Role.PARTNER)));
        assertEquals("familyName", problem(keeper, () -> accounts.invite(called("b", "L\u00f3pez ", Role.PARTNER))));
        keeper.does(() -> {
            accounts.leave(ana.id(), keeper.id(), version(ana.id()));
            return null;
        });
        assertEquals("familyName", problem(keeper, () -> accounts.invite(called("b", "LOPEZ", Role.PARTNER))), "the log names whoever left");
        assertTrue(nobodyIsCalled(username + "b" + InvitePerson.ending(house)));

        keeper.does(() -> accounts.invite(called("b", "Lopez Vega", Role.PARTNER)));
        Someone elsewhere = Someone.joins(OrganisationId.fresh(), Role.PARTNER_ADMIN);
        elsewhere.does(() -> accounts.invite(new InvitePerson(elsewhere.organisation(), username, "Ana", "Lopez", username + "@example.org", "es", Set.of(Role.PARTNER), null)));
    }

    private InvitePerson called(String more, String familyName, Role role) {
        return new InvitePerson(house, username + more, "Ana", familyName, username + more + "@example.org", "es", Set.of(role), null);
    }

    private Object again(Invited who) {
        return accounts.inviteAgain(who.id(), staff.person(who.id()).email(), version(who.id()));
    }

    private long version(StaffId id) {
        return staff.person(id).version();
    }

    private static String problem(Someone who, Callable<?> what) {
        return assertThrows(Unacceptable.class, () -> who.does(what)).problems().get(0).field();
    }

    private boolean nobodyIsCalled(String name) {
        return KeycloakApi.json(keycloak.talk().get("/users?exact=true&username=" + name)).asJsonArray().isEmpty();
    }
}
