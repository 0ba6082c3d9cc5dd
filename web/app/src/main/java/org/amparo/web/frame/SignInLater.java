package org.amparo.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Nobody can sign in at the moment: says so, that nothing was lost, and where to try again. */
@WebServlet("/public/signin.html")
public class SignInLater extends HttpServlet {

    static final String ADDRESS = "/public/signin.html";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeBand band;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "30");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(ErrorPage.render(Tongue.of(request), "signin", band.isOn(), request.getContextPath()));
    }
}
