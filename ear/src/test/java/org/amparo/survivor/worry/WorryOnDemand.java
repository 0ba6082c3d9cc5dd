package org.amparo.survivor.worry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.Role;

/** For tests over HTTP: somebody of the community, each time another, tells the demonstration's house of a worry; its id as the answer. */
@WebServlet("/worry")
public class WorryOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TellWorryService worries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var teller = Someone.joins(Somebody.CARLA.organisation(), Role.COMMUNITY_MONITOR);
        teller.does(() -> worries.tell(new TellWorry(Whom.A_CHILD, "Nobody has seen the child for a week", HowUrgent.NOW, PersonKnows.NO, null)));
        var newest = Someone.<UUID>system(e -> (UUID) e.createNativeQuery("select survivor_id from amparo.worry where told_by = ?1").setParameter(1, teller.id().value()).getSingleResult());
        response.getWriter().print(newest);
    }
}
