package org.amparo.e2e;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.SurvivorService;

/** In the test archive only: saves through the application's own doors as fast as it is asked, and reads back what it saved. */
@WebServlet("/saving")
public class SavingDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FirstTalk talk;
    @Inject
    private transient SurvivorService survivors;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getParameter("name");
        answer(response, () -> name == null ? Someone.joins(house(request), Role.CASEWORKER).id().toString() : talk.called(name, worker(request)).toString());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var her = SurvivorId.parse(request.getParameter("her"));
        answer(response, () -> worker(request).does(() -> survivors.known(her).portrait().preferredName()));
    }

    /** Not acknowledged is an answer too, and no error of the server's. */
    private static void answer(HttpServletResponse response, java.util.function.Supplier<String> work) throws IOException {
        try {
            response.getWriter().print(work.get());
        } catch (RuntimeException | AssertionError notSaved) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static OrganisationId house(HttpServletRequest request) {
        return new OrganisationId(UUID.fromString(request.getParameter("house")));
    }

    private static Someone worker(HttpServletRequest request) {
        return new Someone(new StaffId(UUID.fromString(request.getParameter("worker"))), house(request), Set.of(Role.CASEWORKER));
    }
}
