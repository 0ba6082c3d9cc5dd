package org.amparo.web.frame;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The server passes on to the identity provider what an address says about the sign-in: for whom, with which rights, whether a page is shown at all.
 * Whoever writes a link would decide that, so it is dropped before anybody reads it; that somebody signs in anew is ours to ask and stays. An error
 * is heard only as the answer to a sign-in that this browser began.
 */
public class SignInAddress implements ServletExtension {

    private static final Set<String> FOR_THE_PROVIDER = Set.of("scope", "prompt", "login_hint", "domain_hint", "kc_idp_hint", "kc_action", "max_age", "ui_locales", "acr_values",
            "claims", "claims_locales", "display", "id_token_hint", "request", "request_uri", "registration", "response_mode", "nonce");
    private static final Set<String> ITS_ANSWER = Set.of("error", "error_description", "error_uri");
    private static final String ANEW = "prompt=login";
    /** Of the server's own sign-in. */
    private static final String BEGUN = "OAuth_Token_Request_State";

    @Override
    public void handleDeployment(DeploymentInfo app, ServletContext context) {
        app.addOuterHandlerChainWrapper(SignInAddress::plain);
    }

    private static HttpHandler plain(HttpHandler next) {
        return exchange -> {
            String kept = kept(exchange.getQueryString(), begun(exchange));
            if (!kept.equals(exchange.getQueryString())) {
                exchange.setQueryString(kept);
                exchange.getQueryParameters().keySet().retainAll(names(kept));
            }
            next.handleRequest(exchange);
        };
    }

    private static boolean begun(HttpServerExchange exchange) {
        var state = exchange.getQueryParameters().get("state");
        var cookie = exchange.getRequestCookie(BEGUN);
        return state != null && cookie != null && cookie.getValue().equals(state.getFirst());
    }

    static String kept(String query, boolean begun) {
        return Arrays.stream(query.split("&")).filter(part -> part.equals(ANEW) || !FOR_THE_PROVIDER.contains(name(part)) && (begun || !ITS_ANSWER.contains(name(part))))
                .collect(Collectors.joining("&"));
    }

    private static Set<String> names(String query) {
        return Arrays.stream(query.split("&")).map(SignInAddress::name).collect(Collectors.toSet());
    }

    /** As whoever reads it decodes it; what cannot be decoded names nothing. */
    private static String name(String part) {
        try {
            return URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return part;
        }
    }
}
