package org.amparo.web.frame;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The server's login sends people away before any filter of ours is asked. When nobody answers there, they are led to a sentence of ours
 * and not to the browser's own error page.
 */
public class SignInUnanswered implements ServletExtension {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String PROVIDER = System.getenv("OIDC_PROVIDER_URL");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public void handleDeployment(DeploymentInfo app, ServletContext context) {
        if (PROVIDER != null) app.addOuterHandlerChainWrapper(next -> watched(next, context.getContextPath()));
    }

    private HttpHandler watched(HttpHandler next, String root) {
        return exchange -> {
            exchange.addResponseCommitListener(answer -> {
                if (sendsToSignIn(answer) && !answers()) answer.getResponseHeaders().put(Headers.LOCATION, root + SignInLater.ADDRESS);
            });
            next.handleRequest(exchange);
        };
    }

    private static boolean sendsToSignIn(HttpServerExchange answer) {
        var to = answer.getResponseHeaders().getFirst(Headers.LOCATION);
        return to != null && answer.getStatusCode() / 100 == 3 && to.startsWith(PROVIDER);
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(PROVIDER + "/.well-known/openid-configuration")).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
