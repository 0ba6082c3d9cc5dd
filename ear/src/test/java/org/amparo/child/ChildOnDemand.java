package org.amparo.child;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;

/** For browser tests: a fresh case of a child, led by the child specialist, its id as the answer. */
@WebServlet("/child")
public class ChildOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient FirstTalk talk;
    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone chen = someone(Somebody.CHEN);
        CaseId file = opened.of("Canarina", chen, someone(Somebody.CARLA));
        SurvivorId her = chen.together(e -> access.require(Action.READ_CASE, file).survivor());
        talk.describe(her, FirstTalk.portrait("Canarina", Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), chen);
        response.setContentType("text/plain");
        response.getWriter().print(file);
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
