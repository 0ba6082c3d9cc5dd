package org.amparo.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends both sessions: the server's OIDC client tells the identity provider from server to server. */
final class Session {

    private Session() {}

    static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
