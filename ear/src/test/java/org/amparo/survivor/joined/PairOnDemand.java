package org.amparo.survivor.joined;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;

/** For browser tests: two records that may be one person's, Carla's and David's, and what a supervisor was asked; one thing a line. */
@WebServlet("/pair")
public class PairOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient FirstTalk talk;
    @Inject
    private transient CaseService cases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chance = ThreadLocalRandom.current();
        String family = chance.ints(9, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        Age age = Age.of(LocalDate.of(1970, 1, 1).plusDays(chance.nextInt(11_000)), AgeCertainty.SAID, false);
        CaseHead first = record("Maryam Q" + family, age, Somebody.CARLA);
        CaseHead second = record("Mariam Q" + family, age, Somebody.DAVID);
        response.setContentType("text/plain");
        response.getWriter().print("first=%s\nsecond=%s\nnumber=%s\npair=%s\n".formatted(first.caseId(), second.caseId(), first.facts().number(), pairOf(first, second)));
    }

    /** Whoever is called Maryam and is of nearly that age was found in the same moment, and a list shows only the first of many. */
    private static String pairOf(CaseHead first, CaseHead second) {
        return (String) Someone.system(entities -> entities.createNativeQuery(
                "select cast(pair_id as text) from amparo.possible_same_person where state = 'OPEN' and survivor_id in (?1, ?2) and other_id in (?1, ?2)")
                .setParameter(1, first.survivor().value()).setParameter(2, second.survivor().value()).getResultList().getFirst());
    }

    private CaseHead record(String name, Age age, Somebody lead) {
        Someone worker = someone(lead);
        CaseId file = opened.of(name, worker, someone(Somebody.CHEN));
        CaseHead head = worker.does(() -> cases.head(file));
        talk.describe(head.survivor(), FirstTalk.portrait(name, age), worker);
        return head;
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
