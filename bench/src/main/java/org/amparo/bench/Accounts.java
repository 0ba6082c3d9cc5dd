package org.amparo.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.bench.fill.World;

/** Gives invented people an account each, by the identity provider's own administration; the password is the name. */
final class Accounts {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Scratch scratch;

    Accounts(Scratch scratch) {
        this.scratch = scratch;
    }

    void make(List<World.Person> people) throws Exception {
        JsonArrayBuilder users = Json.createArrayBuilder();
        people.forEach(p -> users.add(user(p)));
        JsonObject all = Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users).build();
        var request = HttpRequest.newBuilder(URI.create(scratch.say("keycloak.url") + "/admin/realms/amparo/partialImport"))
                .header("Authorization", "Bearer " + token()).header("Content-Type", "application/json").POST(BodyPublishers.ofString(all.toString())).build();
        checked(http.send(request, BodyHandlers.ofString()));
    }

    private static JsonObject user(World.Person p) {
        var roles = Json.createArrayBuilder(List.of(p.roles().split(",")));
        return Json.createObjectBuilder().add("id", p.id().toString()).add("username", p.login()).add("enabled", true).add("email", p.login() + "@example.org")
                .add("emailVerified", true).add("firstName", p.name()).add("lastName", "Bench").add("realmRoles", roles)
                .add("attributes", Json.createObjectBuilder().add("organisation", Json.createArrayBuilder().add(p.organisation().toString())))
                .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "password").add("value", p.password()).add("temporary", false)))
                .build();
    }

    private String token() throws Exception {
        String body = "grant_type=password&client_id=admin-cli&username=" + encoded("keycloak.admin.user") + "&password=" + encoded("keycloak.admin.password");
        var request = HttpRequest.newBuilder(URI.create(scratch.say("keycloak.url") + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build();
        try (var reader = Json.createReader(new StringReader(checked(http.send(request, BodyHandlers.ofString()))))) {
            return reader.readObject().getString("access_token");
        }
    }

    private String encoded(String key) {
        return URLEncoder.encode(scratch.say(key), StandardCharsets.UTF_8);
    }

    private static String checked(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException("the identity provider answered " + answer.statusCode());
        return answer.body();
    }
}
