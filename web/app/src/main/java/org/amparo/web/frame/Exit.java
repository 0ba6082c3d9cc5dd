package org.amparo.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Leave this page: ends the session, clears what the browser kept, goes somewhere that says nothing. A plain link is enough. */
@WebServlet("/exit")
public class Exit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where leaving leads; an installation may choose a page that is ordinary where it works. */
    static String destination() {
        return Objects.requireNonNullElse(System.getenv("AMPARO_EXIT_URL"), "https://www.bbc.com/weather");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fromHere(request)) leave(request, response);
        response.setHeader("Location", destination());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Another site's link must not be able to throw people out of their work. */
    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) {
        Session.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
