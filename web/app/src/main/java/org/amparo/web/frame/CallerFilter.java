package org.amparo.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Tells the areas who this request comes from, out of the token that the identity provider signed; nothing else can. */
@WebFilter("/*")
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;
    @Inject
    private transient EndedSessions ended;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            var token = person.getOidcSecurityContext().getToken();
            var organisation = token.getClaimValueAsString("organisation");
            if (organisation == null) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            var who = StaffId.parse(token.getSubject());
            if (ended.covers(who, Instant.ofEpochSecond(token.getIssuedAt()))) {
                signInAgain(request, response);
                return;
            }
            caller.signIn(who, OrganisationId.parse(organisation), roles(request), name(token),
                    request.getRemoteAddr(), Instant.ofEpochSecond(signedInAt(token)));
        }
        chain.doFilter(request, response);
    }

    /** A page leads to the sign-in form; a step inside a page is told that the sign-in has ended. */
    private static void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Session.end(request);
        if (request.getMethod().equals("GET") && request.getHeader("Faces-Request") == null) response.sendRedirect(request.getContextPath() + "/");
        else response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static Set<Role> roles(HttpServletRequest request) {
        return Arrays.stream(Role.values()).filter(role -> request.isUserInRole(role.name())).collect(Collectors.toSet());
    }

    private static String name(AccessToken token) {
        var name = token.getClaimValueAsString("name");
        return name == null ? token.getClaimValueAsString("preferred_username") : name;
    }

    /** When the password or key was last shown; a token that does not say so counts as long ago, and a fresh login is asked for. */
    private static long signedInAt(AccessToken token) {
        var at = token.getClaimValue("auth_time", Long.class);
        return at == null ? 0 : at;
    }
}
