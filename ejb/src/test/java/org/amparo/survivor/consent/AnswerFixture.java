package org.amparo.survivor.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Profile;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.ConsentPolicy.Circumstances;
import org.amparo.survivor.consent.Giving.Copy;
import org.amparo.survivor.consent.Giving.GivenBy;
import org.amparo.survivor.consent.Giving.GiverIs;
import org.amparo.survivor.consent.Giving.Implicated;
import org.amparo.survivor.consent.Giving.Mode;
import org.amparo.survivor.consent.Telling.TeachBack;
import org.amparo.survivor.consent.Telling.TextBy;

/** Answers as they are told in tests: one that is good in every way, and one thing different at a time. */
final class AnswerFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final OrganisationId CLINIC = OrganisationId.fresh();

    private Answer answer = Answer.GRANTED;
    private ConsentPurpose purpose = ConsentPurpose.REFERRAL;
    private Set<DataItem> items = Set.of(DataItem.NEED, DataItem.PREFERRED_NAME);
    private Set<Explained> explained = EnumSet.allOf(Explained.class);
    private TeachBack teachBack = TeachBack.YES;
    private TextBy textBy = TextBy.PERSON;
    private Giving giving = Giving.herself(Mode.WRITTEN, null, Copy.GIVEN);
    private LocalDate validUntil;
    private String country;

    static AnswerFixture aYes() {
        return new AnswerFixture();
    }

    static AnswerFixture aNo() {
        AnswerFixture no = new AnswerFixture();
        no.answer = Answer.REFUSED;
        no.items = Set.of();
        no.explained = Set.of();
        no.teachBack = TeachBack.NOT_DONE;
        return no;
    }

    AnswerFixture answer(Answer said) {
        this.answer = said;
        return this;
    }

    AnswerFixture about(ConsentPurpose what, DataItem... data) {
        this.purpose = what;
        this.items = Set.of(data);
        return this;
    }

    AnswerFixture in(String abroad) {
        this.country = abroad;
        return this;
    }

    AnswerFixture explained(Set<Explained> said) {
        this.explained = said;
        return this;
    }

    AnswerFixture toldBack(TeachBack how) {
        this.teachBack = how;
        return this;
    }

    AnswerFixture translatedBy(TextBy who) {
        this.textBy = who;
        return this;
    }

    AnswerFixture given(Giving how) {
        this.giving = how;
        return this;
    }

    AnswerFixture until(LocalDate day) {
        this.validUntil = day;
        return this;
    }

    RecordConsent record() {
        Telling telling = new Telling("spa", "es", "2026-11", textBy, null, true, teachBack, explained);
        return new RecordConsent(SurvivorId.fresh(), CLINIC, purpose, country, answer, items, Set.of(), null, null, telling, giving, validUntil);
    }

    static Giving by(GivenBy who, String giver, GiverIs is, Implicated implicated, String assent) {
        return new Giving(who, giver, is, implicated, assent, Mode.WRITTEN, null, Copy.NOT_WANTED);
    }

    static Circumstances adult() {
        return new Circumstances(Set.of(), false, 30, Profile.defaults(), TODAY);
    }

    static Circumstances child(Integer age, int matureFrom) {
        Profile p = Profile.defaults();
        return new Circumstances(Set.of(), true, age, new Profile(p.consentDays(), p.askAgainDays(), p.intakeKept(), p.contactConfirmDays(),
                p.failedAttempts(), p.exceptionReview(), matureFrom, p.callingCode()), TODAY);
    }
}
