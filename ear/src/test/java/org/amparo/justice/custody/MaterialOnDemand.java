package org.amparo.justice.custody;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;

/** For browser tests: a fresh case led by Carla with David as her deputy and Leila as legal adviser; its id as the answer. */
@WebServlet("/material")
public class MaterialOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient AssignmentService teams;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = someone(Somebody.CARLA);
        CaseId file = opened.of("Canarina", carla, someone(Somebody.DAVID));
        carla.does(() -> {
            teams.join(file, Somebody.LEILA.id(), TeamReason.SPECIAL_KNOWLEDGE);
            return null;
        });
        response.setContentType("text/plain");
        response.getWriter().print(file);
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
