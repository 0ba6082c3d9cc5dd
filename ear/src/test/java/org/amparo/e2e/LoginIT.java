package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

/** Getting in and out, with the real identity provider. */
class LoginIT extends BrowserTest {

    @Test
    void aKnownPersonGetsInAndLoggingOutEndsBothSessions() {
        var page = login("carla");
        assertTrue(page.url().startsWith(stack().url()));
        page.evaluate("() => { const f = document.createElement('form'); f.method = 'post'; f.action = '/logout'; document.body.append(f); f.submit(); }");
        page.waitForURL("**/public/**");
        page.navigate(url(""));
        assertTrue(page.locator("#password").isVisible(), "the password is asked again");
    }

    @Test
    void aWrongPasswordStaysOutside() {
        var page = anonymous("en");
        page.navigate(url(""));
        page.fill("#username", "carla");
        page.fill("#password", "wrong");
        page.click("#kc-login");
        assertTrue(page.url().startsWith(stack().keycloakUrl()));
    }

    @Test
    void pagesTakeNoToken() throws IOException, InterruptedException {
        assertEquals(400, status(HttpRequest.newBuilder(URI.create(url(""))).header("Authorization", "Bearer x")));
        assertEquals(400, status(HttpRequest.newBuilder(URI.create(url("?access_token=x")))));
        assertEquals(302, status(HttpRequest.newBuilder(URI.create(url(""))).header("Accept", "text/html")));
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
