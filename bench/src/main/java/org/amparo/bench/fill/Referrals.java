package org.amparo.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.amparo.referral.ReferralCode;
import org.amparo.referral.release.Frozen;
import org.amparo.referral.release.Stage;
import org.amparo.shared.Compartment;
import org.amparo.shared.ReferralId;
import org.amparo.vault.BulkSealing;
import org.amparo.vault.SealedField;

/** Three referrals of a case to three partners, each somewhere on its way, with everything the way leaves behind. */
final class Referrals {

    static final int EACH = 3;
    private static final String ITEMS = "AGE_BAND,LANGUAGES,NEED,PREFERRED_NAME,PRONOUN,PHONE";
    private static final List<String> WAY = List.of("DRAFT", "SENT", "RECEIVED", "ACCEPTED", "IN_SERVICE", "REPORTED_DONE", "COMPLETED");
    private static final List<String> STEPS = List.of("", "SEND", "ACKNOWLEDGE", "ACCEPT", "START", "REPORT_DONE", "COMPLETE");
    /** How far of every hundred: on the way to the partner enough to answer, most of them over. */
    private static final int[] HOW_FAR = {12, 20, 6, 8, 14, 4, 36};

    private final Story of;
    private final Register register;
    private final Casework work;
    int open;
    Instant next;

    Referrals(Story of, Register register, Casework work) {
        this.of = of;
        this.register = register;
        this.work = work;
    }

    /** Each answers a need of its partner's kind. */
    void chooseNeeds() {
        for (int n = 0; n < EACH; n++) work.domains[n] = of.world.partner(of.number, n).domain();
    }

    void write() {
        for (int n = 0; n < EACH; n++) write(n, of.closed ? WAY.size() - 1 : far());
    }

    private int far() {
        int lot = of.draw.below(100);
        int far = 0;
        while (lot >= HOW_FAR[far]) lot -= HOW_FAR[far++];
        return far;
    }

    private void write(int n, int far) {
        World.Partner partner = of.world.partner(of.number, n);
        boolean over = far == WAY.size() - 1;
        Instant begun = far == 1 ? of.world.today.minus(Duration.ofMinutes(of.draw.between(10, 60 * 24 * 2))) : of.later();
        if (begun.isBefore(of.opened)) begun = of.opened;
        Instant since = begun.plus(Duration.ofMinutes(30L * far));
        UUID id = of.id(begun);
        UUID consent = register.consent(partner.id(), "REFERRAL", ITEMS, begun);
        Instant due = over || far == 0 ? null : of.ahead(30);
        if (!over) open++;
        if (due != null && (next == null || due.isBefore(next))) next = due;
        boolean sent = far > 0;
        String code = Draw.number((long) EACH * of.number + n, ReferralCode::heardRight);
        of.rows.add(Table.subject_object, id, of.survivor, sent ? partner.id() : null, null);
        of.rows.add(Table.referral, id, code, of.survivor, of.caseId, of.house(), of.unit(), of.lead.id(), partner.id(), partner.listing(), partner.domain(),
                of.draw.of(Words.URGENCIES), "SYSTEM", of.child, false, WAY.get(far), since,
                of.seal(of.draw.words(15), "referral", "wanted", Compartment.NEEDS_SUPPORT, id), "CAPACITY_UNKNOWN", ITEMS, sent ? begun : null, sent ? "SHOWN" : null,
                sent ? consent : null, sent ? of.day(of.world.today).plusYears(2) : null, sent ? begun : null, due, 0, far > 1 ? begun : null, far > 2 ? since : null,
                far > 2 ? since : null, over ? "NEED_MET" : null, over ? "GIVEN" : null, over ? since : null, far, work.needs[n]);
        of.rows.add(Table.referral_need, id, work.needs[n], of.survivor, of.house(), of.unit(), partner.domain());
        if (sent) sent(new ReferralId(id), code, partner, consent, begun, far);
    }

    private void sent(ReferralId id, String code, World.Partner partner, UUID consent, Instant at, int far) {
        BulkSealing.Keyset key = of.sealing.of(id);
        of.rows.add(Table.package_key, id, of.survivor, partner.id(), key.wrapped());
        var summary = new TreeMap<>(java.util.Map.of("AGE_BAND", of.child ? "FROM_12_TO_14" : "ADULT_25_34", "LANGUAGES", "eng", "NEED", of.draw.words(30)));
        var identity = new TreeMap<>(java.util.Map.of("PREFERRED_NAME", of.draw.of(Words.GIVEN), "PRONOUN", "she", "PHONE", "+34600000000"));
        release(id, key, partner, consent, at, at, part(code, Stage.SUMMARY, summary), Stage.SUMMARY);
        release(id, key, partner, consent, at, far > 2 ? at : null, part(code, Stage.IDENTITY, identity), Stage.IDENTITY);
        if (far > 2) plan(id, key, partner, at);
        for (int step = 1; step <= far; step++) step(id.value(), partner, consent, at.plus(Duration.ofMinutes(30L * step)), step);
        of.rows.add(Table.notice, of.id(at), null, partner.id(), "REFERRAL_ARRIVED", id, at, far > 1 ? at : null, at);
    }

    private Frozen part(String code, Stage stage, SortedMap<String, String> items) {
        return new Frozen(code, stage, items, of.draw.salt());
    }

    private void release(ReferralId id, BulkSealing.Keyset key, World.Partner partner, UUID consent, Instant at, Instant out, Frozen part, Stage stage) {
        UUID release = of.id(at);
        byte[] content = key.seal(part.canonical(), new SealedField("referral_release", "content", Compartment.NEEDS_SUPPORT).at(release, of.survivor));
        of.rows.add(Table.referral_release, release, id, of.survivor, of.house(), partner.id(), stage, stage.ordinal(),
                stage == Stage.SUMMARY ? "AGE_BAND,LANGUAGES,NEED" : "PHONE,PREFERRED_NAME,PRONOUN", content, part.sha256(), consent, of.lead.id(), at, out);
    }

    private void plan(ReferralId id, BulkSealing.Keyset key, World.Partner partner, Instant at) {
        UUID message = of.id(at);
        byte[] words = key.seal(of.draw.words(20), new SealedField("referral_message", "words", Compartment.NEEDS_SUPPORT).at(message, of.survivor));
        of.rows.add(Table.referral_message, message, id, of.survivor, of.house(), partner.id(), "CONTACT_PLAN", words, partner.team().get(0).id(), partner.id(), at);
    }

    private void step(UUID id, World.Partner partner, UUID consent, Instant at, int step) {
        boolean ours = step == 1 || step == WAY.size() - 1;
        of.rows.add(Table.referral_event, of.id(at), id, of.survivor, of.house(), of.unit(), partner.id(), STEPS.get(step), step == 1 ? "READY" : WAY.get(step - 1),
                WAY.get(step), ours ? of.lead.id() : partner.team().get(0).id(), ours ? "CASEWORKER" : "PARTNER", ours ? of.house() : partner.id(), at, consent, at);
        of.happened(List.of("", "REFERRAL_SENT", "REFERRAL_RECEIVED", "REFERRAL_ACCEPTED", "REFERRAL_IN_SERVICE", "REFERRAL_REPORTED_DONE", "REFERRAL_COMPLETED").get(step),
                id, at);
    }
}
