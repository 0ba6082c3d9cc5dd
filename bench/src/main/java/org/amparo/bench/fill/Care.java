package org.amparo.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.Compartment;

/** What care adds to a case that goes on: how great the danger is and what she does then, how often somebody asks after her, meetings, questions, and what a child is owed. */
final class Care {

    private record Owed(String track, String state) {}

    private static final List<Owed> OWED = List.of(new Owed("ASSESSMENT", "STARTED"), new Owed("GUARDIAN", "REQUESTED"), new Owed("REGISTRY", "NOT_CHECKED"),
            new Owed("LEGAL_HELP", "NEEDED"), new Owed("EDUCATION", "ASSESSED"), new Owed("TRACING", "WANTED"), new Owed("ADULTHOOD", "AHEAD"));
    private static final int MEETINGS = 2;
    private final Story of;
    private Instant nextMeeting;
    private Instant nextOwed;

    Care(Story of) {
        this.of = of;
    }

    void write() {
        if (of.closed) return;
        danger();
        safety();
        promise();
        for (int n = 0; n < MEETINGS; n++) meeting();
        summary("APPOINTMENTS", MEETINGS, nextMeeting);
        question(false);
        question(true);
        if (!of.child) return;
        OWED.forEach(this::owed);
        summary("CHILD", OWED.size(), nextOwed);
    }

    private void danger() {
        Instant at = of.later();
        UUID id = of.id(at);
        of.rows.add(Table.risk_assessment, id, of.survivor, of.house(), at, of.lead.id(), "MEDIUM", "LOW", "LOW", "TOGETHER", "",
                seal("TRAFFICKER POSSIBLE SERIOUS LOW\nDEBT UNLIKELY LIMITED LOW", "risk_assessment", "ratings", Compartment.RISK_SAFETY, id),
                words(20, "risk_assessment", "words", Compartment.RISK_SAFETY, id), words(12, "risk_assessment", "own_words", Compartment.RISK_SAFETY, id));
        UUID debt = of.id(at);
        of.rows.add(Table.debt, debt, of.survivor, of.house(), "NO", words(2, "debt", "creditor", Compartment.RISK_SAFETY, debt),
                seal("1200 EUR", "debt", "amount", Compartment.RISK_SAFETY, debt), at, of.lead.id());
    }

    private void safety() {
        Instant at = of.later();
        UUID id = of.id(at);
        of.rows.add(Table.safety_plan, id, of.survivor, of.house(), 1, "NOW", at, of.lead.id(), "TOGETHER", "ES",
                seal("{\"WARNING_SIGNS\":\"" + of.draw.words(10) + "\"}", "safety_plan", "steps", Compartment.RISK_SAFETY, id),
                words(5, "safety_plan", "safe_place", Compartment.LOCATION_SHELTER, id), at, of.ahead(90));
    }

    private void promise() {
        Instant at = of.later();
        UUID id = of.id(at);
        of.rows.add(Table.contact_promise, id, of.survivor, of.house(), of.unit(), 7, "NOT_AGREED", words(10, "contact_promise", "helps", Compartment.NEEDS_SUPPORT, id),
                at, of.lead.id(), of.nextCall);
    }

    private void meeting() {
        Instant at = of.later();
        UUID id = of.id(at);
        Instant start = of.ahead(60);
        Instant end = start.plus(Duration.ofHours(1));
        if (nextMeeting == null || end.isBefore(nextMeeting)) nextMeeting = end;
        of.rows.add(Table.appointment, id, of.survivor, of.house(), of.unit(), of.lead.id(), "CASE_MEETING", words(2, "appointment", "with_whom", Compartment.CONTACT, id),
                "WOMAN", "OUR_ROOMS", start, end, "Europe/Madrid", "PLANNED", id, 0, at, of.lead.id());
    }

    private void question(boolean told) {
        Instant at = of.later();
        UUID id = of.id(at);
        of.rows.add(Table.question, id, of.survivor, of.house(), of.caseId, "SURVIVOR", words(9, "question", "words", Compartment.NEEDS_SUPPORT, id), of.lead.id(), at,
                of.ahead(10), of.lead.id(), told ? "TOLD" : "OPEN", told ? "DONE" : null, told ? words(15, "question", "answer", Compartment.NEEDS_SUPPORT, id) : null,
                told ? of.lead.id() : null, told ? at : null, told ? "FACE_TO_FACE" : null, told ? at : null, "NORMAL");
    }

    private void owed(Owed owed) {
        Instant due = of.ahead(30);
        if (nextOwed == null || due.isBefore(nextOwed)) nextOwed = due;
        of.rows.add(Table.child_matter, of.id(of.opened), of.survivor, of.house(), of.unit(), owed.track, owed.state, due, of.lead.id(), of.opened, of.opened);
    }

    private void summary(String area, int open, Instant next) {
        of.rows.add(Table.case_summary, of.survivor, area, of.house(), of.unit(), open, 0, next);
    }

    private byte[] words(int count, String table, String column, Compartment compartment, UUID row) {
        return seal(of.draw.words(count), table, column, compartment, row);
    }

    private byte[] seal(String text, String table, String column, Compartment compartment, UUID row) {
        return of.seal(text, table, column, compartment, row);
    }
}
