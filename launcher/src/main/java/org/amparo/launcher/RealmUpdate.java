package org.amparo.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Brings the realm to what this release and these ports need: made from the one realm file, then kept up to date. */
final class RealmUpdate {

    static final String REALM = "amparo";
    static final String APP_CLIENT = "amparo-app";
    static final String ACCOUNTS_CLIENT = "amparo-accounts";
    /** What Keycloak adds to every realm: a sign-in without a page, and pages where a second factor can be taken off. Nothing of ours uses them. */
    static final List<String> NOT_OURS = List.of("admin-cli", "security-admin-console", "account", "account-console");
    static final String FIRST_ADMIN = "admin";
    static final String FIRST_ADMIN_EMAIL = "admin@example.org";
    /** Names of the ids of an empty installation's first person and of the agency that runs it. */
    static final String FIRST_ADMIN_ID = "first-admin.id";
    static final String LEAD_AGENCY_ID = "lead-agency.id";

    private final KeycloakAdmin admin;
    private final Secrets secrets;

    RealmUpdate(KeycloakAdmin admin, Secrets secrets) {
        this.admin = admin;
        this.secrets = secrets;
    }

    void run(String appUrl, Options options) throws IOException, InterruptedException {
        var file = realmFile();
        if (admin.find("/" + REALM).isEmpty()) admin.post("", file);
        else updateRoles(file.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class));
        updateRealm(file, appUrl, options);
        admin.put("/" + REALM + "/users/profile", whoMayChangeWhat(file));
        for (var client : NOT_OURS) close(client);
        updateClient(client(file, APP_CLIENT), Json.createObjectBuilder().add("secret", secrets.get(APP_CLIENT)).add("baseUrl", appUrl)
                .add("redirectUris", People.strings(List.of(appUrl + "*"))).build(), appUrl);
        updateClient(client(file, ACCOUNTS_CLIENT), Json.createObjectBuilder().add("secret", secrets.get(ACCOUNTS_CLIENT)).build(), appUrl);
    }

    private void updateRoles(List<JsonObject> wanted) throws IOException, InterruptedException {
        for (var role : wanted)
            if (admin.find("/" + REALM + "/roles/" + role.getString("name")).isEmpty()) admin.post("/" + REALM + "/roles", role);
        for (var role : wanted) if (role.containsKey("composites")) include(role);
    }

    private void include(JsonObject role) throws IOException, InterruptedException {
        var included = Json.createArrayBuilder();
        for (var name : role.getJsonObject("composites").getJsonArray("realm").getValuesAs(JsonString.class))
            included.add(admin.get("/" + REALM + "/roles/" + name.getString()));
        admin.post("/" + REALM + "/roles/" + role.getString("name") + "/composites", included.build());
    }

    private static JsonObject realmFile() {
        try (var reader = Json.createReader(RealmUpdate.class.getResourceAsStream("/realm/amparo-realm.json"))) {
            return reader.readObject();
        }
    }

    /** Plain settings follow the file; people, keys and what an administrator added stay as they are. */
    private void updateRealm(JsonObject file, String appUrl, Options options) throws IOException, InterruptedException {
        var settings = Json.createObjectBuilder(file);
        for (var imported : List.of("roles", "users", "clients", "components")) settings.remove(imported);
        settings.add("browserSecurityHeaders", headers(file.getJsonObject("browserSecurityHeaders"), appUrl));
        settings.add("smtpServer", mail(options));
        admin.put("/" + REALM, settings.build());
    }

    /** Its mails are in each reader's language, their sender is not: in practice it says so in all of them. */
    static JsonObject mail(Options options) {
        return Json.createObjectBuilder().add("host", MailServer.HOST).add("port", Integer.toString(options.ports().smtp())).add("from", MailServer.SENDER)
                .add("fromDisplayName", options.practice() ? "Practice · Práctica · Exercice · تدريب" : "").build();
    }

    /** The one part of the file that the realm's own settings do not hold: a text inside it. */
    private static JsonObject whoMayChangeWhat(JsonObject file) {
        var profile = file.getJsonObject("components").getJsonArray("org.keycloak.userprofile.UserProfileProvider").getJsonObject(0);
        try (var reader = Json.createReader(new StringReader(profile.getJsonObject("config").getJsonArray("kc.user.profile.config").getString(0)))) {
            return reader.readObject();
        }
    }

    /** A form of the identity provider ends at the pages: the content policy has to name where they are. */
    private static JsonObject headers(JsonObject wanted, String appUrl) {
        var policy = wanted.getString("contentSecurityPolicy").replace("http://localhost:8080", appUrl.substring(0, appUrl.length() - 1));
        return Json.createObjectBuilder(wanted).add("contentSecurityPolicy", policy).build();
    }

    private static JsonObject client(JsonObject file, String name) {
        return file.getJsonArray("clients").getValuesAs(JsonObject.class).stream().filter(c -> c.getString("clientId").equals(name)).findFirst().orElseThrow();
    }

    private void updateClient(JsonObject wanted, JsonObject changes, String appUrl) throws IOException, InterruptedException {
        var found = admin.get("/" + REALM + "/clients?clientId=" + wanted.getString("clientId")).asJsonArray().getJsonObject(0);
        var client = Json.createObjectBuilder(found);
        wanted.forEach((name, value) -> { if (!name.equals("protocolMappers") && !name.equals("attributes")) client.add(name, value); });
        changes.forEach(client::add);
        var attributes = Json.createObjectBuilder(found.getJsonObject("attributes"));
        wanted.getJsonObject("attributes").forEach(attributes::add);
        if (wanted.getJsonObject("attributes").containsKey("post.logout.redirect.uris")) attributes.add("post.logout.redirect.uris", appUrl + "*");
        admin.put("/" + REALM + "/clients/" + found.getString("id"), client.add("attributes", attributes).build());
    }

    private void close(String name) throws IOException, InterruptedException {
        for (var client : admin.get("/" + REALM + "/clients?clientId=" + name).asJsonArray().getValuesAs(JsonObject.class))
            admin.put("/" + REALM + "/clients/" + client.getString("id"), Json.createObjectBuilder(client).add("enabled", false).build());
    }

    void addPeople(People people) throws IOException, InterruptedException {
        admin.post("/" + REALM + "/partialImport", people.asPartialImport());
    }

    /** An empty installation begins with one administrator, who invites everybody else. */
    boolean addFirstAdmin() throws IOException, InterruptedException {
        if (!admin.get("/" + REALM + "/roles/ADMIN/users").asJsonArray().isEmpty()) return false;
        var password = Json.createObjectBuilder().add("type", "password").add("value", secrets.get(FIRST_ADMIN)).add("temporary", true);
        JsonValue user = Json.createObjectBuilder().add("id", secrets.id(FIRST_ADMIN_ID)).add("username", FIRST_ADMIN).add("enabled", true)
                .add("email", FIRST_ADMIN_EMAIL).add("emailVerified", true)
                .add("attributes", Json.createObjectBuilder().add("organisation", People.strings(List.of(secrets.id(LEAD_AGENCY_ID)))))
                .add("firstName", "First").add("lastName", "Administrator").add("realmRoles", People.strings(List.of("ADMIN")))
                .add("credentials", Json.createArrayBuilder().add(password)).build();
        admin.post("/" + REALM + "/partialImport", Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", Json.createArrayBuilder().add(user)).build());
        return true;
    }
}
