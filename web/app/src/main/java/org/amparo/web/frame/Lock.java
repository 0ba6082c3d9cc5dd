package org.amparo.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Nobody was there for fifteen minutes: the page covers itself and says so here; going on needs a new sign-in, what was typed stays. */
@WebServlet("/lock")
public class Lock extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Session.end(request);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
