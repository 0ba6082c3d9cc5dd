package org.amparo.survivor.worry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jakarta.inject.Inject;
import org.amparo.access.Refusal;
import org.amparo.calendar.AgendaService;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.desk.TodayService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.DirectoryQuery;
import org.amparo.partner.DirectoryService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogEntry;
import org.amparo.review.LogSearch;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.survivor.search.SearchService;
import org.amparo.survivor.search.WhomToFind;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worry from somebody of the community, in the server: told, not read by whoever told it, looked at and decided by the house. */
@Holds(Recommendation.R_108)
class WorryIT extends InContainer {
    private static final String WORDS = "طفلة في العاشرة تعمل كل ليلة في المطعم \uD83D\uDE1F <b>";
    private static final String REACH = "At the school, mornings";

    @Inject
    private TellWorryService telling;
    @Inject
    private WorryService worries;
    @Inject
    private WorriesForgotten forgotten;
    @Inject
    private SystemWork work;
    @Inject
    private IntakeService intakes;
    @Inject
    private SurvivorService survivors;
    @Inject
    private SearchService search;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;
    @Inject
    private AgendaService agenda;
    @Inject
    private TodayService today;
    @Inject
    private DirectoryService directory;
    @Inject
    private AccessLogService log;
    @Inject
    private OpenedCases opened;

    private OrganisationId house;
    private Someone mona;
    private Someone fiona;
    private Someone worker;
    private Someone supervisor;

    @BeforeEach
    void aHouse() {
        house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        mona = Someone.joins(house, Role.COMMUNITY_MONITOR).in(unit);
        fiona = Someone.joins(house, Role.FIRST_CONTACT).in(unit);
        worker = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private WorryReceipt tells() {
        return mona.does(() -> telling.tell(new TellWorry(Whom.A_CHILD, WORDS, HowUrgent.NOW, PersonKnows.NO, REACH)));
    }

    /** The newest that this colleague is to look at. */
    private SurvivorId told(Someone by) {
        return by.does(() -> worries.waiting(null)).rows().stream().filter(WorryRow::mine).findFirst().orElseThrow().id();
    }

    private SurvivorId looked() {
        tells();
        SurvivorId id = told(fiona);
        does(fiona, () -> worries.look(id, 0));
        return id;
    }

    private WorryDetails read(SurvivorId id, Someone by) {
        return by.does(() -> worries.read(id));
    }

    @Test
    void whoeverIsWorriedIsToldByWhenSomebodyLooksAndFirstContactReadsTheirWordsAsTheyWereSaid() {
        Instant before = Instant.now();
        WorryReceipt receipt = tells();
        assertFalse(receipt.lookedAtBy().isBefore(before.plus(Duration.ofHours(2))));
        SurvivorId id = told(fiona);
        assertNull(read(id, fiona).words(), "the words are shown to whoever says that they look");
        does(fiona, () -> worries.look(id, 0));
        assertEquals(WORDS, read(id, fiona).words());
        assertEquals(REACH, read(id, fiona).reach());
        assertEquals(1, Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'LOOK_AT_WORRY' and state = 'OPEN' and assignee = ?2", id.value(), fiona.id().value()));
        assertEquals(1, fiona.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'WORRY_TOLD'", fiona.id().value()));
        assertEquals(1, Someone.counted("select count(*) from amparo.survivor_standing where survivor_id = ?1 and custodian = ?2", id.value(), house.value()));
    }

    @Test
    void everyTellingAndEveryLookIsOnRecord() {
        SurvivorId id = looked();
        read(id, fiona);
        assertEquals(1, facts("TELL_WORRY", id, mona));
        assertEquals(1, facts("WORK_ON_WORRY", id, fiona));
        assertTrue(facts("READ_WORRY", id, fiona) > 0);
    }

    /** As the supervisor of the unit reads them in who has looked. */
    private long facts(String action, SurvivorId about, Someone by) {
        return supervisor.does(() -> log.whoHasLooked(about, null)).rows().stream().map(LogEntry::fact)
                .filter(f -> f.action().equals(action) && f.actor().equals(by.id().value())).count();
    }

    @Test
    void whoeverToldItReadsListsSearchesAndCountsNothing() {
        SurvivorId id = looked();
        CaseId known = opened.of("Retama", worker, Someone.joins(house, Role.CASEWORKER));
        List<Callable<?>> surfaces = List.of(
                () -> worries.read(id), () -> worries.waiting(null), () -> worries.outline(id), () -> worries.lookers(id),
                () -> intakes.mine(null), () -> intakes.read(id), () -> survivors.known(id), () -> survivors.known(known),
                () -> search.find(new WhomToFind("Retama", null, null, null)), () -> cases.caseload(CaseFilter.RUNNING, null), () -> cases.page(known),
                () -> today.today(5, Instant.EPOCH, Instant.now()), () -> tasks.mine(null, null), () -> agenda.between(Instant.EPOCH, Instant.now()),
                () -> directory.search(DirectoryQuery.ALL), () -> log.search(LogSearch.EVERYTHING, null), () -> log.whoHasLooked(known, null));
        for (int i = 0; i < surfaces.size(); i++) {
            Callable<?> surface = surfaces.get(i);
            assertThrows(Refusal.class, () -> mona.does(surface), "surface " + i);
        }
    }

    @Test
    void noTableShowsWhoeverToldItARowAlsoToSqlThatSlippedIn() {
        looked();
        opened.of("Retama", worker, Someone.joins(house, Role.CASEWORKER));
        @SuppressWarnings("unchecked")
        List<String> walled = Someone.system(entities -> entities.createNativeQuery("""
                select cast(t.relname as text) from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attname = 'survivor_id'
                where t.relnamespace = cast('amparo' as regnamespace) and t.relkind = 'r' and t.relrowsecurity
                  and has_table_privilege(t.oid, 'select') order by 1""").getResultList());
        assertTrue(walled.size() > 20, walled.toString());
        for (String table : walled) assertEquals(0, mona.counts("select count(*) from amparo." + table), table);
    }

    @Test
    void onlySomebodyOfTheCommunityTellsAndNobodyReachesInBesideTheDoor() {
        for (Someone other : List.of(fiona, worker, supervisor))
            assertThrows(Refusal.class, () -> other.does(() -> telling.tell(new TellWorry(null, WORDS, HowUrgent.SOON, null, null))));
        assertThrows(RuntimeException.class, () -> worker.together(e -> e.createNativeQuery("select amparo.begin_worry(?1, ?2, 5)")
                .setParameter(1, SurvivorId.fresh().value()).setParameter(2, worker.id().value()).getSingleResult()));
        assertThrows(RuntimeException.class, () -> mona.together(e -> e.createNativeQuery("select amparo.begin_worry(?1, ?2, 5)")
                .setParameter(1, SurvivorId.fresh().value()).setParameter(2, mona.id().value()).getSingleResult()), "not into one's own hands");
    }

    @Test
    void whoeverLooksRewritesNothingOfWhatWasToldNotEvenWithSqlThatSlippedIn() {
        SurvivorId id = looked();
        for (String change : List.of("told_by = held_by", "urgent = 'CAN_WAIT'", "words = reach", "reach = words", "due_at = due_at + interval '1 day'", "custodian = held_by"))
            assertThrows(RuntimeException.class, () -> fiona.together(e -> e.createNativeQuery("update amparo.worry set " + change + " where survivor_id = ?1")
                    .setParameter(1, id.value()).executeUpdate()), change);
        assertEquals(WORDS, read(id, fiona).words());
    }

    @Test
    void anAccountTellsOnlySoManyInADayAndIsToldSo() {
        for (int i = 0; i < 5; i++) tells();
        Unacceptable enough = assertThrows(Unacceptable.class, this::tells);
        assertEquals("survivor.problem.enoughForToday", enough.problems().getFirst().key());
        assertEquals(5, fiona.does(() -> worries.waiting(null)).rows().size());
        TestClock.later(Duration.ofDays(1).plusMinutes(1), this::tells);
    }

    @Test
    void itBecomesTheBeginningOfARecord() {
        SurvivorId id = looked();
        assertThrows(Refusal.class, () -> fiona.does(() -> intakes.read(id)), "a worry is no record yet");
        does(fiona, () -> worries.beginFirstTalk(id, new StartIntake("spa", InterpreterNeed.NOT_NEEDED, null, StartIntake.Place.SCHOOL, true, null), 1));
        assertTrue(fiona.does(() -> intakes.mine(null)).rows().stream().anyMatch(row -> row.survivor().equals(id)));
        assertEquals(WORDS, read(id, fiona).words());
        assertEquals(0, open(id));
        assertThrows(Refusal.class, () -> mona.does(() -> intakes.read(id)));
    }

    @Test
    void itGoesToWhoeverLeadsARecordThatTheReaderMaySee() {
        CaseId theirs = opened.of("Retama", worker, Someone.joins(house, Role.CASEWORKER));
        String number = worker.does(() -> cases.head(theirs)).number();
        SurvivorId id = looked();
        Unacceptable hidden = assertThrows(Unacceptable.class, () -> does(fiona, () -> worries.putIntoRecord(id, number, 1)));
        Unacceptable nobodys = assertThrows(Unacceptable.class, () -> does(fiona, () -> worries.putIntoRecord(id, "ZZZZ-9999", 1)));
        assertEquals(nobodys.problems(), hidden.problems(), "a record one may not see looks like none");

        does(fiona, () -> worries.handOn(id, worker.id(), 1));
        assertThrows(Refusal.class, () -> read(id, fiona));
        long version = read(id, worker).row().version();
        does(worker, () -> worries.look(id, version));
        does(worker, () -> worries.putIntoRecord(id, number, version + 1));
        var task = worker.does(() -> cases.page(theirs)).tasks().stream().filter(t -> t.kind().name().equals("TAKE_UP_WORRY")).findFirst().orElseThrow();
        assertEquals(WORDS + "\n\n" + REACH, worker.does(() -> tasks.task(theirs, task.id())).note());
        assertEquals(0, open(id));
    }

    @Test
    void nothingToDoHasAReasonAndAMonthLaterNothingIsLeft() {
        SurvivorId id = looked();
        assertThrows(Stale.class, () -> does(fiona, () -> worries.nothingToDo(id, new NothingToDo(NothingBecause.OTHER, null), 0)));
        does(fiona, () -> worries.nothingToDo(id, new NothingToDo(NothingBecause.TALKED_WITH_AND_WELL, "Her aunt is with her."), 1));
        assertEquals("Her aunt is with her.", read(id, fiona).decision());
        TestClock.later(Duration.ofDays(29), this::tidy);
        assertEquals(WORDS, read(id, fiona).words());
        TestClock.later(Duration.ofDays(31), this::tidy);
        assertThrows(Refusal.class, () -> read(id, fiona));
        assertEquals(1, Someone.counted("select count(*) from amparo.survivor_key where survivor_id = ?1 and wrapped is null", id.value()));
        assertEquals(1, Someone.counted("select count(*) from amparo.worry where survivor_id = ?1 and state = 'FORGOTTEN' and words is null and reach is null and decision_words is null", id.value()));
    }

    @Test
    void anotherServiceIsNamedInOurOwnWords() {
        SurvivorId id = looked();
        does(fiona, () -> worries.passOn(id, new PassedOn("The school's own social worker"), 1));
        assertEquals("The school's own social worker", read(id, fiona).decision());
        assertEquals(0, open(id));
    }

    @Test
    void aSupervisorSeesWhatWaitsInTheUnitHandsItOnAndReadsNoWords() {
        tells();
        SurvivorId id = told(fiona);
        WorryRow row = supervisor.does(() -> worries.waiting(null)).rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        assertFalse(row.mine());
        assertThrows(Refusal.class, () -> read(id, supervisor));
        assertThrows(Unacceptable.class, () -> does(supervisor, () -> worries.handOn(id, mona.id(), 0)), "nobody who may not look");
        does(supervisor, () -> worries.handOn(id, worker.id(), 0));
        assertThrows(Refusal.class, () -> read(id, fiona));
        assertEquals(id, told(worker));
        assertEquals(1, Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and state = 'OPEN' and assignee = ?2", id.value(), worker.id().value()));
    }

    @Test
    void whereFirstContactHasNobodyASupervisorLooks() {
        OrganisationId small = OrganisationId.fresh();
        Someone tells = Someone.joins(small, Role.COMMUNITY_MONITOR);
        TellWorry said = new TellWorry(null, WORDS, HowUrgent.CAN_WAIT, null, null);
        assertThrows(Unacceptable.class, () -> tells.does(() -> telling.tell(said)));
        Someone alone = Someone.joins(small, Role.SUPERVISOR);
        tells.does(() -> telling.tell(said));
        SurvivorId id = told(alone);
        does(alone, () -> worries.look(id, 0));
        assertEquals(WORDS, read(id, alone).words());
    }

    private void tidy() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, forgotten::run);
    }

    private static long open(SurvivorId id) {
        return Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'LOOK_AT_WORRY' and state = 'OPEN'", id.value());
    }
}
