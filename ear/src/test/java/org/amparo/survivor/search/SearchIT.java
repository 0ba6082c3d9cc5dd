package org.amparo.survivor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import jakarta.inject.Inject;

import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.AllPages;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search before create, in the server. */
class SearchIT extends InContainer {

    private static final Age IN_1998 = Age.of(LocalDate.of(1998, 3, 4), AgeCertainty.SAID, false);

    @Inject
    private FirstTalk talk;
    @Inject
    private SearchService search;
    @Inject
    private SamePersonService samePerson;
    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private org.amparo.casework.Statements statements;
    @Inject
    private PairNews news;
    @Inject
    private org.amparo.work.SystemWork work;

    private OrganisationId house;
    private Someone hers;
    private Someone other;
    private Someone supervisor;

    @BeforeEach
    void twoWorkersAndASupervisor() {
        house = OrganisationId.fresh();
        hers = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        supervisor = Someone.joins(house, Role.SUPERVISOR);
    }

    private List<SurvivorId> found(Someone by, WhomToFind whom) {
        return by.does(() -> search.find(whom)).matches().stream().map(Found.Match::survivor).toList();
    }

    private SurvivorId maryam() {
        SurvivorId her = talk.begins(hers);
        talk.describe(her, FirstTalk.portrait("Maryam Canarina", IN_1998), hers);
        return her;
    }

    @Test
    void herOwnWorkerFindsHerHoweverTheNameIsWritten() {
        SurvivorId her = maryam();
        assertEquals(List.of(her), found(hers, new WhomToFind("مريم", 1998, null, null)));
        assertEquals(List.of(her), found(hers, new WhomToFind("canarina mariam", 1999, null, null)));
        assertEquals(List.of(), found(hers, new WhomToFind("Blessing", null, null, null)));
    }

    @Test
    void whoeverFindsHerComesToHerCaseAsSoonAsThereIsOne() {
        SurvivorId her = maryam();
        WhomToFind whom = new WhomToFind("Maryam", null, null, null);
        assertNull(hers.does(() -> search.find(whom)).matches().getFirst().caseNumber());

        CaseId file = opened.of("Tunera Canarina", hers, other);
        Found.Match found = hers.does(() -> search.find(new WhomToFind("Tunera", null, null, null))).matches().getFirst();
        assertEquals(hers.does(() -> cases.head(file)).facts().number(), found.caseNumber());
        assertEquals(file, hers.does(() -> cases.page(new CaseId(found.survivor().value()))).head().facts().id(), "the page knows the case by the person, too");
    }

    @Test
    @Holds(Recommendation.R_39)
    void anybodyElseIsToldNothingAndASupervisorIsToldSilently() {
        SurvivorId her = maryam();
        Found answer = other.does(() -> search.find(new WhomToFind("Maryam Canarina", 1998, null, null)));
        Found nobody = other.does(() -> search.find(new WhomToFind("Zvonimira Qwerty", 1950, null, null)));

        assertEquals(nobody, answer);
        assertEquals(List.of(her.value()), filedFor(supervisor));
    }

    @Test
    void aSecondRecordOfTheSamePersonIsFiledWhenItIsWritten() {
        SurvivorId first = maryam();
        SurvivorId second = talk.begins(other);
        talk.describe(second, FirstTalk.portrait("Mariam Canarina", IN_1998), other);

        assertEquals(List.of(first.value()), filedFor(supervisor));
        assertEquals(List.of(second), found(other, new WhomToFind("Maryam", null, null, null)));
    }

    @Test
    void aSupervisorWhomSheWantsKeptAwayIsNotTold() {
        SurvivorId her = maryam();
        Someone second = Someone.joins(house, Role.SUPERVISOR);
        hers.does(() -> {
            jakarta.enterprise.inject.spi.CDI.current().select(org.amparo.access.Exclusions.class).get().excludePerson(her, supervisor.id());
            return null;
        });
        found(other, new WhomToFind("Maryam Canarina", 1998, null, null));

        assertEquals(List.of(), filedFor(supervisor));
        assertEquals(List.of(her.value()), filedFor(second));
    }

    @Test
    void aNameAloneThatManyShareIsNotFiled() {
        maryam();
        found(other, new WhomToFind("Maryam", null, null, null));
        assertEquals(List.of(), filedFor(supervisor));
    }

    @Test
    void anotherHouseIsAnotherWorld() {
        maryam();
        Someone far = Someone.joins(OrganisationId.fresh(), Role.CASEWORKER);
        assertEquals(List.of(), found(far, new WhomToFind("Maryam Canarina", 1998, null, null)));
        assertEquals(List.of(), filedFor(supervisor));
    }

    @Test
    void whoSearchesTooOftenIsAskedToWait() {
        maryam();
        for (int i = 0; i < SearchService.MOST_SEARCHES; i++) assertEquals(1, found(hers, new WhomToFind("Maryam", null, null, null)).size());
        Found oneTooMany = hers.does(() -> search.find(new WhomToFind("Maryam", null, null, null)));
        assertTrue(oneTooMany.tooMany());
        assertEquals(List.of(), oneTooMany.matches());
        assertEquals(List.of(), found(other, new WhomToFind("Maryam", null, null, null)), "others may go on");
    }

    @Test
    void searchesSentAtOneMomentAreCountedOneByOne() throws Exception {
        maryam();
        for (int i = 0; i < SearchService.MOST_SEARCHES - 1; i++) found(hers, new WhomToFind("Maryam", null, null, null));
        var gate = new CyclicBarrier(4);
        var tries = new ArrayList<CompletableFuture<Boolean>>();
        for (int i = 0; i < 4; i++) tries.add(hers.meanwhile(e -> {
            gate.await();
            return search.find(new WhomToFind("Maryam", null, null, null)).tooMany();
        }));
        assertEquals(3, tries.stream().filter(CompletableFuture::join).count(), "only one of them was the thirtieth");
    }

    @Test
    void theSupervisorHearsOfItLaterAndPassesItOnWithoutANameInSight() {
        UnitId unit = UnitId.fresh();
        hers.in(unit);
        supervisor.in(unit);
        SurvivorId her = maryam();
        found(other, new WhomToFind("Maryam Canarina", 1998, null, null));
        for (int bite = 0; bite < 10; bite++) work.once("test-" + java.util.UUID.randomUUID(), java.time.Duration.ZERO, news::run);
        assertEquals(1, supervisor.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'SAME_PERSON_PERHAPS'", supervisor.id().value()));

        Pair pair = supervisor.does(() -> samePerson.open(null).rows()).getFirst();
        assertTrue(pair.whileSearching());
        supervisor.does(() -> {
            samePerson.decide(pair.id(), false);
            return null;
        });
        assertEquals(List.of(), supervisor.does(() -> samePerson.open(null).rows()));
        assertEquals(1, Someone.counted("select count(*) from amparo.possible_same_person where survivor_id = ?1 and state = 'NOT_THE_SAME'", her.value()));
    }

    @Test
    @Holds(Recommendation.R_39)
    void aSearchThatFitsAHiddenRecordAsksTheDatabaseAsOftenAsOneThatFitsNothing() {
        maryam();
        WhomToFind hidden = new WhomToFind("Maryam Canarina", 1998, null, null);
        WhomToFind nobody = new WhomToFind("Zvonimira Qwerty", 1950, null, null);
        assertEquals(statements.of(other, () -> search.find(nobody)), statements.of(other, () -> search.find(hidden)));
    }

    @Test
    void everyQuestionIsReachedFromPageToPageTheOldestFirst() {
        maryam();
        for (int i = 0; i <= Page.SIZE; i++) talk.describe(talk.begins(other), FirstTalk.portrait("Mariam Canarina", IN_1998), other);
        List<Pair> all = AllPages.of(key -> supervisor.does(() -> samePerson.open(key)));
        assertTrue(all.size() > Page.SIZE, () -> all.size() + " questions");
        assertEquals(all.stream().sorted(Comparator.comparing(Pair::foundAt)).map(Pair::id).toList(), all.stream().map(Pair::id).toList());
    }

    @Test
    void whoeverIsAskedLooksAtBothUntilTheQuestionIsAnswered() {
        SurvivorId first = maryam();
        SurvivorId second = talk.begins(other);
        talk.describe(second, FirstTalk.portrait("Mariam Canarina", IN_1998), other);
        PairId question = supervisor.does(() -> samePerson.open(null).rows()).getFirst().id();

        PairShown shown = supervisor.does(() -> samePerson.look(question));
        assertEquals(List.of("Maryam Canarina", "Mariam Canarina"), shown.sides().stream().map(PairShown.Side::names).toList());
        assertEquals(List.of("1998", "1998"), shown.sides().stream().map(PairShown.Side::born).toList());
        assertEquals(2, supervisor.counts("select count(*) from amparo.audit_fact where action = 'COMPARE_RECORDS' and actor = ?1 and decision = 'ALLOWED'", supervisor.id().value()));
        Someone another = Someone.joins(house, Role.SUPERVISOR);
        assertThrows(Refusal.class, () -> another.does(() -> samePerson.look(question)));

        supervisor.does(() -> {
            samePerson.decide(question, true);
            return null;
        });
        assertThrows(Refusal.class, () -> supervisor.does(() -> samePerson.look(question)), "the look ends with the answer");
        for (int bite = 0; bite < 10; bite++) work.once("test-" + java.util.UUID.randomUUID(), java.time.Duration.ZERO, news::run);
        assertEquals(2, Someone.counted("select count(*) from amparo.task where kind = 'ASK_WHETHER_SAME_PERSON' and survivor_id in (?1, ?2)", first.value(), second.value()),
                "both are asked for their word");
    }

    @SuppressWarnings("unchecked")
    private List<Object> filedFor(Someone who) {
        return who.together(e -> e.createNativeQuery("select survivor_id from amparo.possible_same_person where supervisor = :who and custodian = :house")
                .setParameter("who", who.id().value()).setParameter("house", house.value()).getResultList());
    }
}
