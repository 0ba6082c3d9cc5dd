package org.amparo.keeping;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;

/** For browser tests: a case of Carla's that is closed and whose time has come; one thing a line. */
@WebServlet("/closed")
public class ClosedOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient ClosedCase closed;
    @Inject
    private transient CaseService cases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = known(Somebody.CARLA);
        CaseId file = opened.of(request.getParameter("name"), carla, known(Somebody.CHEN));
        CaseHead head = carla.does(() -> cases.head(file));
        closed.closes(new AHouse(carla, known(Somebody.CHEN), known(Somebody.SAM), known(Somebody.SOFIA), file, head.survivor()));
        closed.strikes("retention");
        Someone.system(e -> e.createNativeQuery("update amparo.keeping set due_on = current_date - 1 where survivor_id = ?1").setParameter(1, head.survivor().value()).executeUpdate());
        response.setContentType("text/plain");
        response.getWriter().print("case=%s\nsurvivor=%s\nnumber=%s\n".formatted(file, head.survivor(), head.facts().number()));
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
