package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Accounts at the identity provider, as its own administrator changes them. */
record KeycloakAccounts(String url, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static KeycloakAccounts of(RunningStack stack) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + encoded(stack.connection().getProperty("keycloak.admin.user"))
                + "&password=" + encoded(stack.connection().getProperty("keycloak.admin.password"));
        var request = HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        var answer = read(CLIENT.send(request, BodyHandlers.ofString()).body()).asJsonObject();
        return new KeycloakAccounts(stack.keycloakUrl() + "/admin/realms/amparo", answer.getString("access_token"));
    }

    void password(String username, String password) throws IOException, InterruptedException {
        put("/users/" + user(username).getString("id") + "/reset-password", Json.createObjectBuilder().add("type", "password").add("value", password).add("temporary", false).build());
        require(username);
    }

    void require(String username, String... actions) throws IOException, InterruptedException {
        var user = user(username);
        var wanted = Json.createArrayBuilder();
        for (var action : actions) wanted.add(action);
        put("/users/" + user.getString("id"), Json.createObjectBuilder(user).add("requiredActions", wanted).build());
    }

    private JsonObject user(String username) throws IOException, InterruptedException {
        var answer = CLIENT.send(request("/users?exact=true&username=" + encoded(username)).GET().build(), BodyHandlers.ofString());
        return read(answer.body()).asJsonArray().getJsonObject(0);
    }

    private void put(String path, JsonObject body) throws IOException, InterruptedException {
        assertEquals(204, CLIENT.send(request(path).PUT(BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString()).statusCode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private static JsonStructure read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
