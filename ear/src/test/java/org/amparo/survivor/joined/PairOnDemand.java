package org.amparo.survivor.joined;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.amparo.survivor.search.Pair;
import org.amparo.survivor.search.SamePersonService;

/** For browser tests: two records that may be one person's, Carla's and David's, and what Sam was asked; one thing a line. */
@WebServlet("/pair")
public class PairOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient FirstTalk talk;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient SamePersonService samePerson;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chance = ThreadLocalRandom.current();
        String family = chance.ints(9, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        Age age = Age.of(LocalDate.of(1970, 1, 1).plusDays(chance.nextInt(11_000)), AgeCertainty.SAID, false);
        CaseHead first = record("Maryam Q" + family, age, Somebody.CARLA);
        CaseHead second = record("Mariam Q" + family, age, Somebody.DAVID);
        Pair pair = ofThese(family, someone(Somebody.SAM));
        response.setContentType("text/plain");
        response.getWriter().print("first=%s\nsecond=%s\nnumber=%s\npair=%s\n".formatted(first.caseId(), second.caseId(), first.facts().number(), pair.id()));
    }

    /** Whoever is called Maryam and is of nearly that age was found in the same moment. */
    private Pair ofThese(String family, Someone sam) {
        return sam.does(() -> samePerson.open()).stream().sorted(Comparator.comparing(Pair::foundAt).reversed())
                .filter(pair -> sam.does(() -> samePerson.look(pair.id())).sides().stream().allMatch(side -> side.names().contains(family))).findFirst().orElseThrow();
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
