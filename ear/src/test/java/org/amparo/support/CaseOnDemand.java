package org.amparo.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.work.Priority;

/** For browser tests: a fresh case of Carla's with one need, its id as the answer. */
@WebServlet("/case")
public class CaseOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient NeedService needs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = someone(Somebody.CARLA);
        CaseId file = opened.of("Canarina", carla, someone(Somebody.DAVID));
        carla.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2))));
        response.setContentType("text/plain");
        response.getWriter().print(file);
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
