package org.amparo.bench.fill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.Compartment;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.search.BulkTraces;

/** Who she is, who may see her, how to reach her, and what she agreed to at the beginning. */
final class Register {

    private static final String EXPLAINED = Rows.codes(List.of(Explained.values()));
    private final Story of;

    Register(Story of) {
        this.of = of;
    }

    void write() {
        standing();
        person();
        intake();
        way();
        consent(of.house(), "CASE_MANAGEMENT", "", of.opened);
    }

    private void standing() {
        of.rows.add(Table.survivor_standing, of.survivor, of.house(), of.unit(), of.closed ? "CLOSED" : "OPEN");
        of.rows.add(Table.access_grant, of.id(of.opened), of.survivor, of.lead.id(), "LEAD", of.lead.id(), of.opened);
        of.rows.add(Table.access_grant, of.id(of.opened), of.survivor, of.deputy.id(), "DEPUTY", of.lead.id(), of.opened);
        of.rows.add(Table.survivor_key, of.survivor, of.wrapped(), of.opened);
    }

    private void person() {
        String name = of.draw.of(Words.GIVEN) + " " + of.draw.of(Words.FAMILY);
        int born = of.child ? of.draw.between(2011, 2014) : of.draw.between(1970, 2004);
        UUID row = of.survivor.value();
        of.rows.add(Table.survivor, row, of.house(), seal(name, "preferred_name"), seal(of.draw.oneIn(4) ? "they" : "she", "pronoun"),
                seal(born + "-0" + of.draw.between(1, 9) + "-1" + of.draw.below(9), "birth_date"), born / 5 * 5, born / 5 * 5 + 4, "SAID",
                of.draw.oneIn(5) ? "MASCULINE" : "FEMININE", of.draw.oneIn(4) ? seal("P" + of.draw.between(1_000_000, 9_999_999), "documents") : null,
                of.draw.of(Words.LANGUAGES), of.draw.oneIn(2) ? "NEEDED" : "NOT_NEEDED");
        String first = of.draw.of(Words.LANGUAGES);
        of.rows.add(Table.survivor_language, row, of.house(), first, true, true);
        for (int token : BulkTraces.ofName(name, born, of.world.house, of.sealing.index())) of.rows.add(Table.survivor_trace, row, of.house(), "NAME", token);
    }

    private byte[] seal(String text, String column) {
        return of.seal(text, "survivor", column, Compartment.IDENTITY, of.survivor.value());
    }

    private void intake() {
        of.rows.add(Table.intake, of.survivor, of.house(), "OPEN_CASE", of.lead.id(), of.opened, "OFFICE", true, "NONE", "ORGANISATION", "YES", "NO", "NO", "NO", "NO", "NO",
                "NORMAL", of.opened);
    }

    private void way() {
        UUID id = of.id(of.opened);
        String phone = "+3460" + of.draw.between(1_000_000, 9_999_999);
        of.rows.add(Table.safe_contact, id, of.survivor, of.house(), 1, "PHONE", contact(phone, "reach", id), contact("ends in " + phone.substring(10), "reach_hint", id),
                contact("Europe/Madrid|MO,TU,WE,TH,FR 10:00-13:00", "safe_times", id), contact("only she", "who_may_answer", id), "NEUTRAL", false, false,
                of.world.today);
        of.rows.add(Table.survivor_trace, of.survivor, of.house(), "PHONE", BulkTraces.ofPhone(phone, of.world.house, of.sealing.index()));
    }

    private byte[] contact(String text, String column, UUID way) {
        return of.seal(text, "safe_contact", column, Compartment.CONTACT, way);
    }

    /** @return the id of the answer; it holds for two years from today */
    UUID consent(UUID recipient, String purpose, String items, Instant at) {
        UUID id = of.id(at);
        of.rows.add(Table.consent, id, of.survivor, of.house(), recipient, purpose, "GRANTED", "ACTIVE", items, "SELF", "WRITTEN", "eng", "en", "1", "PERSON", false,
                "YES", EXPLAINED, "GIVEN", of.day(at), of.day(of.world.today).plusYears(2), of.lead.id(), at, of.world.today);
        return id;
    }
}
