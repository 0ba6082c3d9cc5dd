package org.amparo.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Logger;

/** Ends both sessions: the server's OIDC client tells the identity provider from server to server. */
final class Session {

    private static final Logger LOG = Logger.getLogger(Session.class.getName());

    private Session() {}

    /** Ours ends even when the identity provider does not answer: whoever leaves must not have to wait for it. */
    static void end(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException | RuntimeException unanswered) {
            LOG.warning(() -> "the other side of a sign-out did not answer: " + unanswered.getClass().getName());
        }
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
