package org.amparo.web.frame;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sign-in leads back to a page without what it is about, and such a page is not there. What somebody asked for whose session had ended
 * waits for a few minutes in the browser that asked, and nowhere else: the sign-in keeps what it is told, and an address names a record.
 */
public class WayBack implements ServletExtension {

    static final String COOKIE = "wanted";
    private static final int SECONDS = 600;
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9/_.-]+\\?[A-Za-z0-9=&_.%-]{1,1000}");
    /** Whoever sits there next is led nowhere. */
    private static final Set<String> ENDS = Set.of("/logout", "/exit");
    private static final String PROVIDER = System.getenv("OIDC_PROVIDER_URL");

    @Override
    public void handleDeployment(DeploymentInfo app, ServletContext context) {
        if (PROVIDER != null) app.addOuterHandlerChainWrapper(WayBack::kept);
    }

    private static HttpHandler kept(HttpHandler next) {
        return exchange -> {
            if (ENDS.contains(exchange.getRelativePath())) keep(exchange, "", 0);
            if (!exchange.getRequestMethod().equals(Methods.GET)) next.handleRequest(exchange);
            else if (exchange.getQueryString().isEmpty() && wanted(exchange).isPresent()) leadOn(exchange, wanted(exchange).get());
            else {
                exchange.addResponseCommitListener(answer -> asked(answer).ifPresent(page -> keep(answer, page, SECONDS)));
                next.handleRequest(exchange);
            }
        };
    }

    /** What was asked for, when the answer sends to the sign-in; not what the sign-in itself sends back. */
    private static Optional<String> asked(HttpServerExchange answer) {
        var to = answer.getResponseHeaders().getFirst(Headers.LOCATION);
        boolean sent = to != null && answer.getStatusCode() / 100 == 3 && to.startsWith(PROVIDER);
        return Optional.of(answer.getRequestPath() + "?" + answer.getQueryString()).filter(page -> sent && fits(page) && !answer.getQueryParameters().containsKey("code"));
    }

    private static Optional<String> wanted(HttpServerExchange exchange) {
        return Optional.ofNullable(exchange.getRequestCookie(COOKIE)).map(Cookie::getValue).map(WayBack::read).filter(page -> fits(page) && page.startsWith(exchange.getRequestPath() + "?"));
    }

    /** One slash in front: an address of ours and nobody else's. */
    static boolean fits(String page) {
        return OURS.matcher(page).matches() && !page.startsWith("//");
    }

    private static void leadOn(HttpServerExchange exchange, String page) {
        keep(exchange, "", 0);
        exchange.setStatusCode(302).getResponseHeaders().put(Headers.LOCATION, page).put(Headers.CACHE_CONTROL, "no-store");
        exchange.endExchange();
    }

    private static void keep(HttpServerExchange answer, String page, int seconds) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        answer.getResponseHeaders().add(Headers.SET_COOKIE, COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + seconds + ("https".equals(answer.getRequestScheme()) ? "; Secure" : ""));
    }

    private static String read(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
