package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;

/** The accounts at the identity provider. Every act may be repeated: whoever was interrupted half-way simply tries again. */
@ApplicationScoped
@NoPersonalData("colleagues' accounts")
class LoginAccounts {

    private static final String PAGES = "amparo-app";

    @Inject
    private KeycloakApi keycloak;

    /**
     * Makes an account that nobody can use yet: it has no password. One left over from an interrupted attempt is taken up again.
     *
     * @param nobodys tells an account left over from that of somebody who is known already
     */
    StaffId prepare(InvitePerson said, Predicate<StaffId> nobodys) {
        KeycloakApi.Talk talk = keycloak.talk();
        KeycloakApi.Answer made = talk.post("/users", account(said));
        StaffId id = made.good() ? new StaffId(UUID.fromString(made.location().substring(made.location().lastIndexOf('/') + 1)))
                : leftOver(said, made.status(), nobodys, talk);
        grant(id, said.roles(), talk);
        return id;
    }

    private static JsonObject account(InvitePerson said) {
        return Json.createObjectBuilder().add("username", said.username()).add("enabled", true).add("email", said.email()).add("emailVerified", true)
                .add("firstName", said.givenName()).add("lastName", said.familyName()).add("requiredActions", Json.createArrayBuilder().add("UPDATE_PASSWORD"))
                .add("attributes", Json.createObjectBuilder().add("organisation", one(said.organisation().toString())).add("locale", one(said.language()))).build();
    }

    private StaffId leftOver(InvitePerson said, int status, Predicate<StaffId> nobodys, KeycloakApi.Talk talk) {
        if (status == 400) throw Unacceptable.because("account", "staff.problem.notTaken");
        if (status != 409) throw KeycloakApi.away();
        JsonArray found = list(talk.get("/users?exact=true&username=" + URLEncoder.encode(said.username(), StandardCharsets.UTF_8)));
        Optional<JsonObject> unused = found.getValuesAs(JsonObject.class).stream()
                .filter(user -> organisation(user).equals(said.organisation().toString()))
                .filter(user -> nobodys.test(new StaffId(UUID.fromString(user.getString("id")))))
                .filter(user -> list(talk.get("/users/" + user.getString("id") + "/credentials")).isEmpty()).findFirst();
        String id = unused.orElseThrow(() -> Unacceptable.because("username", "staff.problem.usernameTaken")).getString("id");
        good(talk.put("/users/" + id, account(said)));
        return new StaffId(UUID.fromString(id));
    }

    private static String organisation(JsonObject user) {
        JsonObject attributes = user.getJsonObject("attributes");
        return attributes == null || !attributes.containsKey("organisation") ? "" : attributes.getJsonArray("organisation").getString(0);
    }

    /** A link by mail, three days good; where no mail goes out, a password that has to be changed at the first sign-in. */
    Invited open(StaffId id) {
        KeycloakApi.Talk talk = keycloak.talk();
        String back = "?client_id=" + PAGES + "&redirect_uri=" + URLEncoder.encode(System.getenv("AMPARO_URL"), StandardCharsets.UTF_8);
        if (talk.put("/users/" + id + "/execute-actions-email" + back, one("UPDATE_PASSWORD")).good()) return new Invited(id, Invited.Way.MAIL, null);
        String password = OneTimePassword.next();
        good(talk.put("/users/" + id + "/reset-password",
                Json.createObjectBuilder().add("type", "password").add("value", password).add("temporary", true).build()));
        return new Invited(id, Invited.Way.PASSWORD, password);
    }

    /**
     * For a partner's keeper: to the address of somebody who works elsewhere nothing is sent because it was typed here. The answer is the same, so that
     * nobody learns whose addresses are known.
     */
    Invited openAmongItsOwn(StaffId id) {
        KeycloakApi.Talk talk = keycloak.talk();
        JsonObject user = KeycloakApi.json(good(talk.get("/users/" + id))).asJsonObject();
        var same = list(talk.get("/users?exact=true&email=" + URLEncoder.encode(user.getString("email", ""), StandardCharsets.UTF_8))).getValuesAs(JsonObject.class);
        boolean elsewhere = same.stream().anyMatch(other -> !organisation(other).equals(organisation(user)));
        return elsewhere ? new Invited(id, Invited.Way.MAIL, null) : open(id);
    }

    void isReachedAt(StaffId id, String email) {
        KeycloakApi.Talk talk = keycloak.talk();
        JsonObject user = KeycloakApi.json(good(talk.get("/users/" + id))).asJsonObject();
        good(talk.put("/users/" + id, Json.createObjectBuilder(user).add("email", email).add("emailVerified", true).build()));
    }

    /** From here on; what was open under the old roles ends. */
    void mayAct(StaffId id, Set<Role> as) {
        KeycloakApi.Talk talk = keycloak.talk();
        grant(id, as, talk);
        good(talk.post("/users/" + id + "/logout", null));
    }

    void close(StaffId id) {
        KeycloakApi.Talk talk = keycloak.talk();
        enable(id, false, talk);
        good(talk.post("/users/" + id + "/logout", null));
    }

    void reopen(StaffId id) {
        enable(id, true, keycloak.talk());
    }

    private static void enable(StaffId id, boolean enabled, KeycloakApi.Talk talk) {
        JsonObject user = KeycloakApi.json(good(talk.get("/users/" + id))).asJsonObject();
        good(talk.put("/users/" + id, Json.createObjectBuilder(user).add("enabled", enabled).build()));
    }

    private static void grant(StaffId id, Set<Role> wanted, KeycloakApi.Talk talk) {
        String path = "/users/" + id + "/role-mappings/realm";
        JsonArray taken = roles(list(talk.get(path)), EnumSet.complementOf(EnumSet.copyOf(wanted)));
        JsonArray given = roles(list(talk.get(path + "/available")), wanted);
        if (!taken.isEmpty()) good(talk.delete(path, taken));
        if (!given.isEmpty()) good(talk.post(path, given));
    }

    /** Of the roles in an answer only ours: what else the identity provider gives everybody is its own affair. */
    private static JsonArray roles(JsonArray answer, Set<Role> ours) {
        JsonArrayBuilder some = Json.createArrayBuilder();
        answer.getValuesAs(JsonObject.class).stream()
                .filter(role -> ours.stream().anyMatch(r -> r.name().equals(role.getString("name")))).forEach(some::add);
        return some.build();
    }

    private static JsonArray list(KeycloakApi.Answer answer) {
        return KeycloakApi.json(good(answer)).asJsonArray();
    }

    private static KeycloakApi.Answer good(KeycloakApi.Answer answer) {
        if (!answer.good()) throw KeycloakApi.away();
        return answer;
    }

    private static JsonValue one(String value) {
        return Json.createArrayBuilder().add(value).build();
    }
}
