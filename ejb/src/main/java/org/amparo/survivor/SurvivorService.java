package org.amparo.survivor;

import static org.amparo.access.Action.EDIT_SURVIVOR;
import static org.amparo.access.Action.READ_EXCLUSIONS;
import static org.amparo.access.Action.READ_SURVIVOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.staff.People;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.search.Traces;

/** The door to the register: what she said about herself, and saying it differently. */
@Stateless
public class SurvivorService {

    @Inject
    private Access access;
    @Inject
    private SurvivorRecords records;
    @Inject
    private Survivors survivors;
    @Inject
    private People people;
    @Inject
    private Words words;
    @Inject
    private Traces traces;
    @Inject
    private WhoCame whoCame;
    @Inject
    private Event<AgeSaid> ageSaid;
    @Inject
    private Clock clock;

    public Face face(Id subject) {
        return survivors.face(access.require(READ_SURVIVOR, subject));
    }

    public Known known(Id subject) {
        Permit permit = access.require(READ_SURVIVOR, subject);
        return known(row(permit), permit);
    }

    /** Everybody who works in this house, so that she can say whom she does not want near her record. */
    public List<Colleague> colleagues(Id subject) {
        Permit permit = access.require(READ_EXCLUSIONS, subject);
        return people.everybody(permit.custodian()).stream().map(p -> new Colleague(p.id(), p.name())).toList();
    }

    /** @param shown the version that was on the page */
    public void describe(Id subject, Portrait said, long shown) {
        Permit permit = access.require(EDIT_SURVIVOR, subject);
        if (!said.age().possible(LocalDate.now(clock))) throw Unacceptable.because("born", "survivor.problem.notADayOfBirth");
        Survivor row = row(permit);
        Stale.check(shown, row.version());
        Survivor.Words before = row.words();
        Age was = survivors.age(permit);
        row.describe(said, words.sealed(said, row, permit));
        records.write();
        if (!records.languages(permit).equals(said.languages())) records.languages(said.languages(), permit);
        leaveTraces(said, before, was, row.words(), permit);
        whoCame.told(row, permit);
        ageSaid.fire(new AgeSaid(said.age().childRules(LocalDate.now(clock)), permit));
    }

    /** Only of what changed: names that stay keep their traces. */
    private void leaveTraces(Portrait said, Survivor.Words before, Age was, Survivor.Words after, Permit permit) {
        boolean renamed = before.preferredName() != after.preferredName() || before.otherNames() != after.otherNames();
        if (renamed || !Objects.equals(was.born(), said.age().born()))
            traces.names(Stream.of(said.preferredName(), said.otherNames()).filter(Objects::nonNull).collect(Collectors.joining(" ")),
                    said.age().born() == null ? null : said.age().born().getYear(), permit);
        if (before.documents() != after.documents()) traces.documents(said.documents(), permit);
    }

    private Known known(Survivor row, Permit permit) {
        Survivor.Words sealed = row.words();
        Age age = row.age(words.open(sealed.birthDate(), Words.BIRTH_DATE, row, permit));
        // a legal adviser sees who she is, not what her body needs
        String adjustmentWords = permit.opens(Compartment.NEEDS_SUPPORT) ? words.open(sealed.adjustmentWords(), Words.ADJUSTMENT_WORDS, row, permit) : null;
        Portrait portrait = new Portrait(words.open(sealed.preferredName(), Words.PREFERRED_NAME, row, permit),
                words.open(sealed.otherNames(), Words.OTHER_NAMES, row, permit), words.open(sealed.pronoun(), Words.PRONOUN, row, permit),
                words.open(sealed.preferredTerm(), Words.PREFERRED_TERM, row, permit), age, row.gender(),
                words.open(sealed.genderWords(), Words.GENDER_WORDS, row, permit), row.workerGender(), row.adjustments(), adjustmentWords,
                words.open(sealed.documents(), Words.DOCUMENTS, row, permit), row.language(), row.interpreter(),
                words.open(sealed.interpreterWishes(), Words.INTERPRETER_WISHES, row, permit), records.languages(permit));
        LocalDate today = LocalDate.now(clock);
        return new Known(row.id(), portrait, age.childRules(today), age.band(today).orElse(null), row.version());
    }

    private Survivor row(Permit permit) {
        return records.of(permit).orElseThrow(() -> access.refuse(permit.action(), permit.survivor()));
    }
}
