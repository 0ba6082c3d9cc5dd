package org.amparo.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.Compartment;
import org.amparo.support.ServiceKind;

/** The case itself: needs in her words, notes, tasks, services, what happened, and how its parts stand. */
final class Casework {

    static final int NEEDS = 4;
    private static final int NOTES = 4;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private final Story of;
    final UUID[] needs = new UUID[NEEDS];
    final String[] domains = new String[NEEDS];
    private int openNeeds;
    private Instant nextTask;

    Casework(Story of) {
        this.of = of;
    }

    /** The file stands before everything that belongs to it; its number is known from then on. */
    void open(Instant nextDue) {
        String number = Draw.number(of.number, text -> CaseNumber.parse(text).isPresent());
        Instant soonest = nextTask == null ? nextDue : nextDue == null || nextTask.isBefore(nextDue) ? nextTask : nextDue;
        of.rows.add(Table.subject_object, of.caseId, of.survivor, null, number);
        String level = of.draw.of(Words.RISKS);
        String state = of.closed ? "CLOSED" : "CURRENT";
        of.rows.add(Table.case_file, of.caseId, of.survivor, of.house(), of.unit(), number, "TRAFFICKING", of.closed ? "CLOSED" : "ACTIVE",
                of.draw.of(Words.URGENCIES), of.lead.id(), of.deputy.id(), of.opened, of.lead.id(), of.opened, of.closed ? of.world.today : null,
                of.closed ? "GOALS_MET" : null, soonest == null ? NEVER : soonest, level, state, of.closed ? 2 : level.equals("EXTREME") ? 0 : level.equals("HIGH") ? 1 : 2);
        of.rows.add(Table.risk, of.survivor, of.house(), of.unit(), of.caseId, state, level, "LOW", level, of.opened, of.lead.id(), of.world.today.plus(Duration.ofDays(30)));
        of.happened("CASE_OPENED", of.caseId, of.opened);
    }

    void needs() {
        for (int n = 0; n < NEEDS; n++) {
            Instant at = of.later();
            boolean open = !of.closed && n < 3;
            if (open) openNeeds++;
            needs[n] = of.id(at);
            if (domains[n] == null) domains[n] = of.draw.of(Words.DOMAINS);
            of.rows.add(Table.need, needs[n], of.survivor, of.house(), of.caseId, domains[n], of.draw.of(Words.URGENCIES), open ? "OPEN" : "MET",
                    of.seal(of.draw.words(12), "need", "words", Compartment.NEEDS_SUPPORT, needs[n]), of.draw.below(11), at, of.lead.id(), at);
            of.happened("NEED_RECORDED", needs[n], at);
        }
    }

    void notes() {
        for (int n = 0; n < NOTES; n++) {
            Instant at = of.later();
            UUID id = of.id(at);
            of.rows.add(Table.note, id, of.survivor, of.house(), of.caseId, of.seal(of.draw.words(40), "note", "words", Compartment.NEEDS_SUPPORT, id), at, of.lead.id());
            of.happened("NOTE_ADDED", id, at);
        }
    }

    /** What has been done and what is to be done; one in ten is late and its supervisor knows. */
    void tasks() {
        Instant begun = of.later();
        task("PLAN_NEXT_STEP", of.caseId, begun, begun, true);
        if (of.closed) return;
        Instant due = of.draw.oneIn(10) ? of.world.today.minus(Duration.ofHours(of.draw.between(2, 200))) : of.ahead(60);
        task("CHECK_IN", of.id(begun), begun, due, false);
        if (of.draw.oneIn(2)) task("REVIEW_NEEDS", of.id(begun), begun, of.ahead(90), false);
    }

    private void task(String kind, UUID about, Instant at, Instant due, boolean done) {
        boolean late = due.isBefore(of.world.today);
        if (!done && (nextTask == null || due.isBefore(nextTask))) nextTask = due;
        of.rows.add(Table.task, of.id(at), kind, about, of.survivor, of.caseId, of.unit(), of.house(), "NORMAL", done ? "DONE" : "OPEN", of.lead.id(), at, of.lead.id(), due,
                due.plus(Duration.ofDays(3)), late ? 2 : 0, done ? at : null, done ? of.lead.id() : null, done ? "DONE" : null);
    }

    void service() {
        Instant at = of.later();
        UUID id = of.id(at);
        of.rows.add(Table.subject_object, id, of.survivor, null, null);
        of.rows.add(Table.support_service, id, of.survivor, of.house(), of.unit(), needs[3], domains[3], ServiceKind.answering(NeedDomain.valueOf(domains[3])).getFirst(), null,
                of.closed ? "STOPPED_BY_SURVIVOR" : "ACTIVE", at, of.day(at), of.day(of.world.today).plusDays(of.draw.between(60, 300)), "PLANNED", at);
        of.happened("SERVICE_STARTED", id, at);
    }

    void summaries(int openReferrals, Instant nextReferral) {
        summary("NEEDS", openNeeds, null);
        summary("REFERRALS", openReferrals, nextReferral);
        summary("PLAN", of.closed ? 0 : 3, null);
        summary("SERVICES", of.closed ? 0 : 1, null);
        summary("CONSENT", 1 + Referrals.EACH, null);
        summary("CONTACT", 1, of.closed ? null : of.nextCall);
    }

    private void summary(String area, int open, Instant next) {
        of.rows.add(Table.case_summary, of.survivor, area, of.house(), of.unit(), open, 0, next);
    }
}
