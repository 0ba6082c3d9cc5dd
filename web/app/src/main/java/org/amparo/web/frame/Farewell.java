package org.amparo.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** After signing out: says so, in the reader's language, to whoever sits there now. */
@WebServlet("/public/bye.html")
public class Farewell extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeBand band;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(ErrorPage.render(Tongue.of(request), "bye", band.isOn(), request.getContextPath()));
    }
}
