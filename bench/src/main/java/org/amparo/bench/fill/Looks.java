package org.amparo.bench.fill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The log of a case: ten facts, one of them a list with several people on it. */
final class Looks {

    static final int EACH = 10;

    private record Look(String action, String kind, String purpose, String compartments) {}

    private static final Look LIST = new Look("LIST_CASES", "LIST", "CARE", "IDENTITY");
    private static final List<Look> ALONE = List.of(new Look("READ_CASE", "READ", "CARE", "CONTACT,IDENTITY,NEEDS_SUPPORT,RISK_SAFETY"),
            new Look("READ_NOTES", "READ", "CARE", "NEEDS_SUPPORT"), new Look("WRITE_NOTE", "CHANGE", "CARE", "NEEDS_SUPPORT"),
            new Look("RECORD_NEED", "CHANGE", "CARE", "NEEDS_SUPPORT"), new Look("READ_REFERRAL", "READ", "REFERRAL", "IDENTITY,NEEDS_SUPPORT"));

    private final Story of;

    Looks(Story of) {
        this.of = of;
    }

    /** @param neighbours others written beside her, seen on the same list */
    void write(List<UUID> neighbours) {
        for (int i = 1; i < EACH; i++) look(of.draw.of(ALONE), List.of(of.survivor.value()), of.caseId);
        look(LIST, neighbours, null);
    }

    private void look(Look look, List<UUID> subjects, UUID object) {
        Instant at = of.later();
        UUID id = of.id(at);
        World.Person who = of.draw.oneIn(4) ? of.deputy : of.lead;
        of.rows.add(Table.audit_fact, id, at, of.house(), who.id(), of.house(), "CASEWORKER", look.action, look.kind, look.purpose, look.compartments, "ALLOWED",
                object == null ? "CASEWORKER as DUTY" : "CASEWORKER as LEAD", "1", object, subjects.size(), of.id(at), "127.0.0.1");
        subjects.forEach(s -> of.rows.add(Table.audit_subject, s, at, id));
    }
}
