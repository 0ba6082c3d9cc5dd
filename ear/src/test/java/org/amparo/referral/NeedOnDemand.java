package org.amparo.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.OrganisationId;

/** For browser tests of the guided path: GET makes a case of Carla's with one need, and a service that answers it; it answers the case's id. */
@WebServlet("/need")
public class NeedOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Referring story;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = known(Somebody.CARLA);
        story.shelter(OrganisationId.fresh());
        response.getWriter().print(story.caseWithANeed(carla, known(Somebody.DAVID)));
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
