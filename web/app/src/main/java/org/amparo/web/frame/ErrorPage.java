package org.amparo.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What people see instead of a page. Not found and not allowed get the same bytes; nothing here depends on what was asked for. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BAND = "<p class=\"practice\" role=\"note\"><strong>{frame.practice}</strong></p>";

    @Inject
    private transient PracticeBand band;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int shown = status == null ? HttpServletResponse.SC_NOT_FOUND : status;
        var page = render(Tongue.of(request), kind(shown, request.getUserPrincipal() != null), band.isOn(), request.getContextPath()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(shown);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** A 403 without anybody signed in means that the sign-in itself did not answer. */
    static String kind(int status, boolean signedIn) {
        return switch (status) {
            case 404, 405, 410 -> "missing";
            case 401, 403 -> signedIn ? "role" : "signin";
            case 409 -> "stale";
            case 413 -> "large";
            case 400 -> "request";
            default -> status >= 500 ? "ours" : "request";
        };
    }

    static String render(Tongue tongue, String kind, boolean practice, String root) throws IOException {
        return PlainPage.filled(ErrorPage.class, "error.html", tongue, Map.of("root", root, "exit", Exit.destination(), "kind", kind, "practice", practice ? BAND : ""));
    }
}
