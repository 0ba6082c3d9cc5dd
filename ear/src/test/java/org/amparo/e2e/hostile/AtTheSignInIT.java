package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** What somebody with one password tries at the identity provider itself, past our pages. */
class AtTheSignInIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String REALM = RunningStack.current().keycloakUrl() + "/realms/amparo";

    @Test
    void noPasswordGetsATokenWithoutAPage() throws Exception {
        for (String client : List.of("admin-cli", "account", "account-console", "security-admin-console", "amparo-app", "amparo-accounts")) {
            var answer = token("grant_type=password&scope=openid%20offline_access&username=rosa&password=rosa&client_id=" + client);
            assertTrue(answer.statusCode() / 100 == 4 && !answer.body().contains("access_token"), client + " " + answer.body());
        }
    }

    @Test
    void thePagesOfTheIdentityProviderItselfAreShut() throws Exception {
        for (String client : List.of("account-console", "account", "security-admin-console"))
            assertEquals(400, got(REALM + "/protocol/openid-connect/auth?response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + "x".repeat(43)
                    + "&client_id=" + client + "&redirect_uri=" + REALM + "/account/").statusCode(), client);
    }

    @Test
    void whoTriedAndFailedIsOnRecordThere() throws Exception {
        try (var keycloak = Administrator.of("keycloak"); var failed = keycloak.prepareStatement("select count(*) from event_entity where type = 'LOGIN_ERROR'")) {
            long before = number(failed);
            var visitor = Visitor.anonymous();
            visitor.submit(FormOnPage.first(visitor.follow(visitor.get("")).text()).with("username", "nobody-of-ours").with("password", "wrong"));
            assertEquals(before + 1, number(failed));
        }
    }

    private static long number(java.sql.PreparedStatement asked) throws Exception {
        try (var rows = asked.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static HttpResponse<String> token(String form) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(REALM + "/protocol/openid-connect/token")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> got(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
