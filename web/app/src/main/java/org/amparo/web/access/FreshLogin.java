package org.amparo.web.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends this session only, then asks the identity provider to see the password or key again before the page is shown. */
@WebServlet("/access/again")
public class FreshLogin extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        // not a redirect: what a form leads to may not be another site, and the sign-in is one
        response.setHeader("Refresh", "0; url=" + request.getContextPath() + "/access/glass?prompt=login");
    }
}
