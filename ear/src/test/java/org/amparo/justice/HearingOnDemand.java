package org.amparo.justice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** For browser tests: a case led by Carla with David as deputy and Leila as legal adviser, in which a request was granted and a day is fixed. Its ids as the answer. */
@WebServlet("/hearing")
public class HearingOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration TWO_DAYS_AGO = Duration.ofDays(-2);

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient AssignmentService teams;
    @Inject
    private transient HearingStory story;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = someone(Somebody.CARLA);
        Someone leila = someone(Somebody.LEILA);
        CaseId file = opened.of("Canarina", carla, someone(Somebody.DAVID));
        carla.does(() -> {
            teams.join(file, leila.id(), TeamReason.SPECIAL_KNOWLEDGE);
            return null;
        });
        SurvivorId her = carla.together(e -> new SurvivorId((UUID) e.createNativeQuery("select survivor_id from amparo.case_file where case_id = :id").setParameter("id", file.value()).getSingleResult()));
        TestClock.later(TWO_DAYS_AGO, () -> story.told(leila, file));
        story.decided(leila, carla, file);
        var hearing = story.granted(leila, carla, file, her, "Canarina");
        var day = story.fixed(leila, carla, file, hearing, "Canarina");
        response.setContentType("text/plain");
        response.getWriter().print(Map.of("case", file, "hearing", hearing, "day", day).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n")));
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
