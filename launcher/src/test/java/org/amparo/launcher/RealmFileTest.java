package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** The one realm file says what the application expects of it. */
class RealmFileTest {

    private final JsonObject realm = read("/realm/amparo-realm.json");

    @Test
    void hasExactlyTheRolesOfTheApplication() {
        var expected = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(names(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class), "name")));
    }

    @Test
    void holdsNoPeopleAndLetsNobodySignThemselvesUp() {
        assertEquals(List.of("service-account-amparo-accounts"), names(realm.getJsonArray("users").getValuesAs(JsonObject.class), "username"));
        assertFalse(realm.getBoolean("registrationAllowed"));
        assertTrue(realm.getBoolean("bruteForceProtected"));
    }

    /** A name stands in the log and an address resets a password: neither is changed from a screen left open. */
    @Test
    void letsOnlyAdministratorsChangeWhoSomebodyIs() {
        var profile = realm.getJsonObject("components").getJsonArray("org.keycloak.userprofile.UserProfileProvider").getJsonObject(0).getJsonObject("config").getJsonArray("kc.user.profile.config").getString(0);
        var attributes = Json.createReader(new java.io.StringReader(profile)).readObject().getJsonArray("attributes").getValuesAs(JsonObject.class);
        assertEquals(List.of("username", "email", "firstName", "lastName", "organisation"), names(attributes, "name"));
        attributes.forEach(a -> assertEquals("[\"admin\"]", a.getJsonObject("permissions").getJsonArray("edit").toString(), a.getString("name")));
    }

    @Test
    void asksForLongPasswordsAndKeepsEverySignInOnRecord() {
        assertEquals("length(15) and notUsername(undefined)", realm.getString("passwordPolicy"));
        assertTrue(realm.getBoolean("eventsEnabled"));
        var kept = realm.getJsonArray("enabledEventTypes").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        assertTrue(kept.containsAll(List.of("LOGIN", "LOGIN_ERROR", "UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL")), kept.toString());
    }

    @Test
    void givesThePagesTheCodeFlowWithProofAndNothingElse() {
        var app = client(RealmUpdate.APP_CLIENT);
        assertTrue(app.getBoolean("standardFlowEnabled"));
        for (var closed : List.of("publicClient", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) assertFalse(app.getBoolean(closed), closed);
        assertEquals("S256", app.getJsonObject("attributes").getString("pkce.code.challenge.method"));
        assertFalse(client(RealmUpdate.ACCOUNTS_CLIENT).getBoolean("standardFlowEnabled"));
    }

    @Test
    void givesTheInventedPeopleOnlyRolesThatExist() {
        var roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        var people = People.ofTheDemonstration().all();
        people.forEach(p -> assertTrue(roles.containsAll(p.roles()), p.username()));
        assertEquals(people.size(), Set.copyOf(people.stream().map(People.Person::id).toList()).size());
    }

    private JsonObject client(String name) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream().filter(c -> c.getString("clientId").equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(List<JsonObject> objects, String key) {
        return objects.stream().map(o -> ((JsonString) o.get(key)).getString()).toList();
    }

    private static JsonObject read(String resource) {
        try (var reader = Json.createReader(RealmFileTest.class.getResourceAsStream(resource))) {
            return reader.readObject();
        }
    }
}
