package org.amparo.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

/** Keycloak's admin API, as far as the launcher speaks it. */
final class KeycloakAdmin {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    private KeycloakAdmin(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static KeycloakAdmin login(String url, String user, String password) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").timeout(Duration.ofSeconds(60)).POST(BodyPublishers.ofString(form)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new Trouble("Keycloak refused the launcher's own account: the data folder holds a database that another installation made.");
        return new KeycloakAdmin(url, parse(answer.body()).asJsonObject().getString("access_token"));
    }

    Optional<JsonStructure> find(String path) throws IOException, InterruptedException {
        var answer = send("GET", path, null);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(parse(accepted("GET", path, answer).body()));
    }

    JsonStructure get(String path) throws IOException, InterruptedException {
        return find(path).orElseThrow(() -> new IOException("Keycloak knows no " + path));
    }

    void post(String path, JsonValue body) throws IOException, InterruptedException {
        accepted("POST", path, send("POST", path, body));
    }

    void put(String path, JsonValue body) throws IOException, InterruptedException {
        accepted("PUT", path, send("PUT", path, body));
    }

    private HttpResponse<String> send(String method, String path, JsonValue body) throws IOException, InterruptedException {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        var request = HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").timeout(Duration.ofSeconds(120)).method(method, content).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> accepted(String method, String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) throw new IOException("Keycloak answered " + answer.statusCode() + " to " + method + " " + path + ": " + answer.body());
        return answer;
    }

    private static JsonStructure parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
