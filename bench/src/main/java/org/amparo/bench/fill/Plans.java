package org.amparo.bench.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import org.amparo.shared.Compartment;

/** How things are, said twice, and a plan with three goals: as every case has one after some weeks. */
final class Plans {

    private static final int TALKS = 2;
    private static final int GOALS = 3;
    private final Story of;
    private final Casework work;

    Plans(Story of, Casework work) {
        this.of = of;
        this.work = work;
    }

    void write() {
        for (int n = 0; n < TALKS; n++) talk();
        Instant at = of.later();
        UUID plan = of.id(at);
        of.rows.add(Table.subject_object, plan, of.survivor, null, null);
        LocalDate review = of.closed ? null : of.day(of.ahead(30));
        of.rows.add(Table.support_plan, plan, of.survivor, of.house(), of.caseId, of.closed ? "COMPLETED" : "IN_PROGRESS", 1,
                sealed(20, "support_plan", "what_helps", plan), sealed(8, "support_plan", "agreed_words", plan), at, "eng", "GIVEN", review, true,
                of.closed ? "SURVIVOR_CONFIRMED" : null, of.closed ? of.world.today : null, at, of.lead.id(), at);
        StringBuilder kept = new StringBuilder();
        for (int n = 0; n < GOALS; n++) goal(plan, n, at, kept);
        UUID edition = of.id(at);
        of.rows.add(Table.plan_edition, edition, plan, of.survivor, of.house(), 1, of.seal("{\"items\":[" + kept + "]}", "plan_edition", "content", Compartment.NEEDS_SUPPORT, edition), at, of.lead.id());
        of.rows.add(Table.domain_lead, of.survivor, work.domains[0], of.house(), of.house(), at, of.lead.id());
        of.happened("PLAN_AGREED", plan, at);
    }

    private void talk() {
        Instant at = of.later();
        UUID talk = of.id(at);
        of.rows.add(Table.needs_assessment, talk, of.survivor, of.house(), of.caseId, sealed(15, "needs_assessment", "words", talk), at, of.lead.id());
        for (String domain : new TreeSet<>(Arrays.asList(work.domains))) {
            UUID rating = of.id(at);
            of.rows.add(Table.needs_rating, rating, talk, of.survivor, of.house(), domain, of.draw.below(11), sealed(6, "needs_rating", "words", rating));
        }
    }

    private void goal(UUID plan, int n, Instant at, StringBuilder kept) {
        UUID action = of.id(at);
        String goal = of.draw.words(8);
        String state = of.closed ? "DONE" : n == 0 ? "DOING" : "TODO";
        of.rows.add(Table.plan_action, action, plan, of.survivor, of.house(), work.domains[n], work.needs[n], of.seal(goal, "plan_action", "goal", Compartment.NEEDS_SUPPORT, action),
                sealed(15, "plan_action", "steps", action), "SURVIVOR", "YES", state, "WORKER", of.lead.id(), of.day(of.world.today).plusDays(of.draw.between(5, 60)), at, of.lead.id(), at);
        kept.append(n == 0 ? "" : ",").append("{\"id\":\"").append(action).append("\",\"domain\":\"").append(work.domains[n])
                .append("\",\"idea\":\"SURVIVOR\",\"agrees\":\"YES\",\"state\":\"TODO\",\"doneBy\":\"WORKER\",\"goal\":\"").append(goal).append("\"}");
    }

    private byte[] sealed(int words, String table, String column, UUID row) {
        return of.seal(of.draw.words(words), table, column, Compartment.NEEDS_SUPPORT, row);
    }
}
