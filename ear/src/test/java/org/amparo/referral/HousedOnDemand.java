package org.amparo.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** For tests over HTTP: GET makes a record of somebody who has a bed in that street, and answers what an address can name, one a line. */
@WebServlet("/housed")
public class HousedOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Housed housed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        for (Map.Entry<String, String> one : housed.at(request.getParameter("street"), request.getParameter("mark")).entrySet())
            response.getWriter().println(one.getKey() + "=" + one.getValue());
    }
}
