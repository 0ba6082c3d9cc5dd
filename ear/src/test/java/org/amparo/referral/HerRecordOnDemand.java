package org.amparo.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amparo.e2e.Somebody;
import org.amparo.shared.SurvivorId;

/**
 * For tests over HTTP: GET makes a whole record of the demonstration's people and answers everything an address can name, one a line.
 * Carla leads it, David is her deputy, Pia's clinic has a referral; Rosa's refuge had one and is kept away, and so is Chen. With
 * {@code own=nadia} a record of Nadia's, with {@code own=sam} one that keeps the supervisor himself away.
 */
@WebServlet("/record")
public class HerRecordOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HerRecord record;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mark = request.getParameter("mark");
        Map<String, String> all = switch (String.valueOf(request.getParameter("own"))) {
            case "nadia" -> record.of(Somebody.NADIA, Somebody.CHEN, Somebody.LARS, mark);
            case "rosa" -> record.of(Somebody.CARLA, Somebody.DAVID, Somebody.ROSA, mark);
            case "sam" -> withoutSam(mark);
            case "unheard" -> whole(record.unheard(Somebody.CARLA, Somebody.DAVID, Somebody.PIA, mark));
            default -> whole(record.of(Somebody.CARLA, Somebody.DAVID, Somebody.PIA, mark));
        };
        response.setCharacterEncoding("UTF-8");
        all.forEach((name, value) -> print(response, name + "=" + value));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        record.ends(SurvivorId.parse(request.getParameter("survivor")), "nadia".equals(request.getParameter("own")) ? Somebody.NADIA : Somebody.CARLA);
    }

    private Map<String, String> whole(Map<String, String> all) {
        all.put("breach", record.misdirected(all, Somebody.CARLA, Somebody.DAVID, Somebody.PIA, Somebody.SAM));
        all.put("rosas", record.sentAndThenKeptAway(all, Somebody.CARLA, Somebody.DAVID, Somebody.ROSA));
        record.keptAway(all, Somebody.CARLA, Somebody.CHEN);
        return all;
    }

    private Map<String, String> withoutSam(String mark) {
        Map<String, String> all = record.of(Somebody.CARLA, Somebody.DAVID, Somebody.PIA, mark);
        record.keptAway(all, Somebody.CARLA, Somebody.SAM);
        return all;
    }

    private static void print(HttpServletResponse response, String line) {
        try {
            response.getWriter().println(line);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
