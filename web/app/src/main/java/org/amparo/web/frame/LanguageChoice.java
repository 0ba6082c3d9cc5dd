package org.amparo.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.MalformedURLException;

/** Keeps the chosen language in a cookie and goes back to the page it was chosen on. */
@WebServlet("/language")
public class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 31_536_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws MalformedURLException {
        Tongue.tagged(request.getParameter("to")).ifPresent(tongue -> response.addCookie(cookie(request, tongue)));
        String back = safe(request.getParameter("back"), request.getContextPath());
        response.setHeader("Location", isPage(back.substring(request.getContextPath().length())) ? back : request.getContextPath() + "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** Not what ends a session, nor a paper: only a page can be read in another language. */
    private boolean isPage(String address) throws MalformedURLException {
        String page = address.split("\\?", 2)[0];
        return !page.startsWith("/WEB-INF") && getServletContext().getResource(page.endsWith(".xhtml") ? page : page + ".xhtml") != null;
    }

    private static Cookie cookie(HttpServletRequest request, Tongue tongue) {
        var cookie = new Cookie(Tongue.COOKIE, tongue.getTag());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Only an address of our own; anything else leads home. */
    static String safe(String back, String root) {
        boolean ours = back != null && back.startsWith(root + "/") && back.matches("/[A-Za-z0-9_.][A-Za-z0-9_./-]*(\\?[A-Za-z0-9_=&.%-]*)?");
        return ours ? back : root + "/";
    }
}
