package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Accounts at the real identity provider and their people in the database: both or neither. */
class AccountsIT extends InContainer {

    @Inject
    private AccountService accounts;
    @Inject
    private StaffService staff;
    @Inject
    private People people;
    @Inject
    private SessionService sessions;
    @Inject
    private LoginAccounts logins;
    @Inject
    private KeycloakApi keycloak;

    private final OrganisationId house = OrganisationId.fresh();
    private final String username = "t" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    @Holds(Recommendation.R_47)
    void nothingIsGivenIntoTheHandsOfSomebodyWhoNeverSignedIn() {
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN, Role.PARTNER);
        Invited invited = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));
        assertEquals(List.of(false, false), offered(keeper, invited.id()));

        new Someone(invited.id(), house, Set.of(Role.PARTNER)).does(() -> staff.me());

        assertEquals(List.of(true, true), offered(keeper, invited.id()));
    }

    /** To take a referral over, and to stand in. */
    private List<Boolean> offered(Someone keeper, StaffId who) {
        return Stream.of(keeper.together(e -> people.whoCame(house, Role.PARTNER)), keeper.does(() -> staff.colleaguesOf(keeper.id())))
                .map(all -> all.stream().map(Person::id).anyMatch(who::equals)).toList();
    }

    @Test
    void anInvitedPersonHasAnAccountWithHerRolesAndMustChooseHerOwnPassword() {
        Someone admin = Someone.joins(house, Role.ADMIN);

        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CHILD_SPECIALIST))));

        JsonObject account = account(invited.id());
        assertEquals(Invited.Way.MAIL, invited.way());
        assertNull(invited.password());
        assertEquals(house.toString(), account.getJsonObject("attributes").getJsonArray("organisation").getString(0));
        assertEquals("UPDATE_PASSWORD", account.getJsonArray("requiredActions").getString(0));
        assertEquals(Set.of("CHILD_SPECIALIST"), roles(invited.id()));
        PersonSheet sheet = admin.does(() -> staff.person(invited.id()));
        assertEquals("Ana Lopez", sheet.person().name());
        assertTrue(sheet.person().has(Role.CASEWORKER), "a child specialist does what a caseworker does");
    }

    @Test
    void anInterruptedInvitationIsTakenUpAgainAndATakenNameIsNot() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        StaffId leftOver = admin.together(e -> logins.prepare(invitation(house, Set.of(Role.CASEWORKER)), anybody -> true));

        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.SUPERVISOR))));

        assertEquals(leftOver, invited.id());
        assertEquals(Set.of("SUPERVISOR"), roles(invited.id()));
        assertEquals("username", problem(admin, () -> accounts.invite(new InvitePerson(house, username, "Ana", "Vega", username + "@example.org", "es", Set.of(Role.SUPERVISOR), null))));
        Someone other = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        assertEquals("username", problem(other, () -> accounts.invite(invitation(other.organisation(), Set.of(Role.SUPERVISOR)))));
    }

    @Test
    void aPartnersKeeperInvitesPartnersOfHerOwnOrganisationOnly() {
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN, Role.PARTNER);

        assertThrows(Refusal.class, () -> keeper.does(() -> accounts.invite(invitation(OrganisationId.fresh(), Set.of(Role.PARTNER)))), "elsewhere");
        for (Role role : Role.values())
            if (role != Role.PARTNER)
                assertThrows(Refusal.class, () -> keeper.does(() -> accounts.invite(invitation(house, Set.of(role)))), role.name());
        assertTrue(nobodyIsCalled(username), "a refused invitation makes no account");

        Invited invited = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));
        assertThrows(Refusal.class, () -> keeper.does(() -> {
            accounts.giveRoles(invited.id(), Set.of(Role.CASEWORKER), version(invited.id()));
            return null;
        }), "nor raises anybody later");
        assertThrows(Refusal.class, () -> act(keeper, () -> accounts.giveRoles(invited.id(), Set.of(Role.PARTNER, Role.PARTNER_ADMIN), version(invited.id()))), "nor makes her second person");
        Someone stranger = Someone.joins(OrganisationId.fresh(), Role.PARTNER_ADMIN);
        assertThrows(Refusal.class, () -> stranger.does(() -> staff.person(invited.id())));
        assertThrows(Refusal.class, () -> stranger.does(() -> {
            accounts.leave(invited.id(), null, 0);
            return null;
        }));
        assertEquals(Set.of("PARTNER"), roles(invited.id()));
    }

    @Test
    void aPartnersKeeperLearnsNobodysNameNorAddressByInviting() {
        Someone admin = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        admin.does(() -> accounts.invite(invitation(admin.organisation(), Set.of(Role.CASEWORKER))));
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN);

        Invited same = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));
        Invited other = keeper.does(() -> accounts.invite(new InvitePerson(house, username + "x", "Eva", "Lopez", username + "x@example.org", "es", Set.of(Role.PARTNER), null)));

        assertEquals(other.way(), same.way(), "a name and an address that are taken elsewhere are answered like new ones");
        assertEquals(username + InvitePerson.ending(house), account(same.id()).getString("username"));
        assertEquals(2, keeper.does(() -> staff.people(new PeopleQuery(house, null, null, false, null))).rows().stream().filter(row -> row.person().name().endsWith("Lopez")).count(), "nor by who is in the list");
    }

    @Test
    void aKeeperIsMadeByTheHouseAndItsOtherAdministratorsHearOfIt() {
        Someone admin = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        Someone other = Someone.joins(admin.organisation(), Role.ADMIN);
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN);
        Invited invited = keeper.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER))));

        act(admin, () -> accounts.giveRoles(invited.id(), Set.of(Role.PARTNER_ADMIN), version(invited.id())));

        for (Someone who : List.of(other, keeper)) assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'PARTNER_KEEPER_MADE' and ref = ?2",
                who.id().value(), invited.id().value()));
        act(keeper, () -> accounts.giveRoles(invited.id(), Set.of(Role.PARTNER, Role.PARTNER_ADMIN), version(invited.id())));
        act(keeper, () -> accounts.leave(invited.id(), null, version(invited.id())));
        assertThrows(Refusal.class, () -> act(keeper, () -> accounts.comeBack(invited.id(), version(invited.id()))), "nor by letting her come back");
        act(admin, () -> accounts.comeBack(invited.id(), version(invited.id())));
    }

    @Test
    void aRoleThatWasTakenAwayActsNoMoreOnAccountsAlthoughTheSessionIsStillOpen() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));
        long shown = admin.does(() -> version(invited.id()));
        for (String change : List.of("roles = 'CASEWORKER'", "active = false, roles = 'ADMIN'")) {
            Someone.system(e -> e.createNativeQuery("update amparo.staff_member set " + change + " where user_id = ?1").setParameter(1, admin.id().value()).executeUpdate());

            assertThrows(Refusal.class, () -> admin.does(() -> accounts.invite(new InvitePerson(house, username + "x", "Eva", "Lopez", username + "x@example.org", "es", Set.of(Role.ADMIN), null))), change);
            assertThrows(Refusal.class, () -> act(admin, () -> accounts.giveRoles(invited.id(), Set.of(Role.ADMIN), shown)), change);
            assertThrows(Refusal.class, () -> admin.does(() -> accounts.inviteAgain(invited.id(), "else@example.org", shown)), change);
            assertThrows(Refusal.class, () -> act(admin, () -> accounts.leave(invited.id(), null, shown)), change);
        }
        assertEquals(Set.of("CASEWORKER"), roles(invited.id()));
        assertTrue(nobodyIsCalled(username + "x"));
    }

    @Test
    void nobodyElseKeepsAccounts() {
        for (Role role : Role.values()) {
            if (role == Role.ADMIN || role == Role.PARTNER_ADMIN) continue;
            Someone someone = Someone.joins(house, role);
            assertThrows(Refusal.class, () -> someone.does(() -> accounts.invite(invitation(house, Set.of(Role.PARTNER)))), role.name());
        }
        assertTrue(nobodyIsCalled(username));
    }

    @Test
    @Holds(Recommendation.R_45)
    void theLogSaysWhoseAccountWasChanged() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));
        act(admin, () -> accounts.giveRoles(invited.id(), Set.of(Role.FIRST_CONTACT), version(invited.id())));
        admin.does(() -> accounts.inviteAgain(invited.id(), "else@example.org", version(invited.id())));

        assertEquals(3, Someone.joins(house, Role.SUPERVISOR).counts("select count(*) from amparo.audit_fact where actor = ?1 and object_id = ?2 and decision = 'ALLOWED'",
                admin.id().value(), invited.id().value()));
    }

    @Test
    void otherRolesEndTheSignInThatHadTheOldOnes() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Invited invited = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));
        Instant before = Instant.now().minusSeconds(1);

        act(admin, () -> accounts.giveRoles(invited.id(), Set.of(Role.SUPERVISOR, Role.FIRST_CONTACT), version(invited.id())));

        assertEquals(Set.of("SUPERVISOR", "FIRST_CONTACT"), roles(invited.id()));
        assertTrue(admin.does(() -> sessions.endedSince(before)).containsKey(invited.id()));
        assertThrows(Stale.class, () -> act(admin, () -> accounts.giveRoles(invited.id(), Set.of(Role.ADMIN), 0)));
    }

    @Test
    @Holds(Recommendation.R_133)
    void aLeaverIsShutOutAndNamesWhoFollows() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        Someone next = Someone.joins(house, Role.CASEWORKER);
        Invited leaver = admin.does(() -> accounts.invite(invitation(house, Set.of(Role.CASEWORKER))));
        act(admin, () -> staff.nameDeputy(next.id(), leaver.id(), version(next.id())));

        assertEquals("successor", problem(admin, () -> {
            accounts.leave(leaver.id(), null, version(leaver.id()));
            return null;
        }));
        assertTrue(account(leaver.id()).getBoolean("enabled"), "nothing half done");
        act(admin, () -> accounts.leave(leaver.id(), next.id(), version(leaver.id())));

        assertFalse(account(leaver.id()).getBoolean("enabled"));
        PersonSheet sheet = admin.does(() -> staff.person(leaver.id()));
        assertFalse(sheet.person().active());
        assertEquals("Ana Lopez", sheet.person().name());
        assertEquals(next.id(), sheet.successorId());
        assertNotNull(sheet.leftAt());
        assertEquals("", admin.does(() -> staff.person(next.id())).deputy(), "nobody stands in for herself");

        act(admin, () -> accounts.comeBack(leaver.id(), version(leaver.id())));
        assertTrue(account(leaver.id()).getBoolean("enabled"));
    }

    @Test
    void nobodyEndsHerOwnAccount() {
        Someone admin = Someone.joins(house, Role.ADMIN);
        assertThrows(Refusal.class, () -> act(admin, () -> accounts.leave(admin.id(), null, 0)));
        assertThrows(Refusal.class, () -> act(admin, () -> accounts.giveRoles(admin.id(), Set.of(Role.CASEWORKER), 0)));
    }

    @Test
    void everybodySaysWhenSheIsAwayAndSupervisorsSayItForTheIll() {
        Someone worker = Someone.joins(house, Role.CASEWORKER);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        Someone colleague = Someone.joins(house, Role.CASEWORKER);
        Instant now = Instant.now();

        act(worker, () -> staff.sayAway(new SayAway(worker.id(), now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(3)))));
        assertTrue(worker.does(() -> staff.me()).person().isThere(), "not yet");
        act(supervisor, () -> staff.sayAway(new SayAway(worker.id(), now.minusSeconds(60), now.plus(Duration.ofDays(1)))));
        PersonSheet sheet = worker.does(() -> staff.me());
        assertTrue(sheet.person().away());
        assertEquals(2, sheet.away().size());
        assertThrows(Refusal.class, () -> act(colleague, () -> staff.sayAway(new SayAway(worker.id(), now, now.plusSeconds(60)))));
        act(worker, () -> staff.backEarlier(sheet.away().get(0).id()));
        assertTrue(worker.does(() -> staff.me()).person().isThere());
        act(worker, () -> staff.backEarlier(sheet.away().get(1).id()));
        assertEquals(List.of(), worker.does(() -> staff.me()).away(), "a time that has not begun never happens");
    }

    private interface Doing {
        void now() throws Exception;
    }

    private static void act(Someone who, Doing what) {
        who.does(() -> {
            what.now();
            return null;
        });
    }

    private static String problem(Someone who, Callable<?> what) {
        return assertThrows(Unacceptable.class, () -> who.does(what)).problems().get(0).field();
    }

    /** As whoever acts sees it. */
    private long version(StaffId id) {
        return staff.person(id).version();
    }

    private InvitePerson invitation(OrganisationId in, Set<Role> roles) {
        return new InvitePerson(in, username, "Ana", "Lopez", username + "@example.org", "es", roles, null);
    }

    private JsonObject account(StaffId id) {
        return KeycloakApi.json(keycloak.talk().get("/users/" + id)).asJsonObject();
    }

    private Set<String> roles(StaffId id) {
        return KeycloakApi.json(keycloak.talk().get("/users/" + id + "/role-mappings/realm")).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(r -> r.getString("name")).filter(name -> !name.startsWith("default-roles")).collect(Collectors.toSet());
    }

    private boolean nobodyIsCalled(String name) {
        return KeycloakApi.json(keycloak.talk().get("/users?exact=true&username=" + name)).asJsonArray().isEmpty();
    }
}
