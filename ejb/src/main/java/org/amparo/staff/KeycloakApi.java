package org.amparo.staff;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
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
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Unacceptable;

/** Keycloak's admin API, spoken as the one service account that may keep users and nothing else. Answers never reach a log. */
@ApplicationScoped
@NoPersonalData("colleagues' accounts")
class KeycloakApi {

    private static final String REALM = "amparo";
    private static final String CLIENT = "amparo-accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final String url = System.getenv("KEYCLOAK_URL");
    private final String secret = System.getenv("KEYCLOAK_ACCOUNTS_SECRET");

    /** What came back: the caller decides which answers it can live with. */
    record Answer(int status, String body, String location) {

        boolean good() {
            return status / 100 == 2;
        }
    }

    /** One conversation: a token, used for a few requests and then forgotten. */
    final class Talk {

        private final String token;

        private Talk(String token) {
            this.token = token;
        }

        Answer get(String path) {
            return send("GET", path, null, PATIENCE);
        }

        Answer post(String path, JsonValue body) {
            return send("POST", path, body, PATIENCE);
        }

        Answer put(String path, JsonValue body) {
            return send("PUT", path, body, PATIENCE);
        }

        Answer delete(String path, JsonValue body) {
            return send("DELETE", path, body, PATIENCE);
        }

        private Answer send(String method, String path, JsonValue body, Duration patience) {
            var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
            return KeycloakApi.this.send(HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + REALM + path)).timeout(patience)
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").method(method, content).build());
        }
    }

    Talk talk() {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        Answer answer = send(HttpRequest.newBuilder(URI.create(url + "/realms/" + REALM + "/protocol/openid-connect/token")).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build());
        if (!answer.good()) throw away();
        return new Talk(json(answer).asJsonObject().getString("access_token"));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    static JsonStructure json(Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    /** Nothing was changed, or what was changed is harmless and done again by the next attempt. */
    static Unacceptable away() {
        return Unacceptable.because("account", "staff.problem.signInAway");
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
