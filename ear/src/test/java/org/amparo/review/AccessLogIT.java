package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.audit.AuditFact;
import org.amparo.audit.RecordedFact;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.child.LateCareService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Purpose;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.support.PaymentService;
import org.amparo.support.UpkeepService;
import org.amparo.survivor.contact.ContactService;
import org.amparo.work.draft.DraftService;
import org.amparo.work.oversight.OversightService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log as a supervisor reads it: two workers, two cases, every filter by itself, page after page, and her own reading in it. */
@Holds(Recommendation.R_45)
class AccessLogIT extends InContainer {

    @Inject
    private Access access;
    @Inject
    private AccessLogService log;
    @Inject
    private CaseService cases;
    @Inject
    private ContactService contacts;
    @Inject
    private Exclusions exclusions;
    @Inject
    private OpenedCases opened;
    @Inject
    private DraftService drafts;
    @Inject
    private TaskService tasks;
    @Inject
    private PaymentService payments;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private LateCareService lateCare;
    @Inject
    private RiskOversightService risks;
    @Inject
    private OversightService oversight;

    private OrganisationId house;
    private Someone ines;
    private Someone jonas;
    private Someone supervisor;
    private CaseId first;
    private CaseId second;
    private String number;

    @BeforeEach
    void twoWorkersAndTwoCases() {
        house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        ines = named("Ines", Someone.joins(house, Role.CASEWORKER).in(unit));
        jonas = named("Jonas", Someone.joins(house, Role.CASEWORKER).in(unit));
        supervisor = named("Salma", Someone.joins(house, Role.SUPERVISOR).in(unit));
        Someone deputy = named("Dorit", Someone.joins(house, Role.CASEWORKER).in(unit));
        first = opened.of("Canarina", ines, deputy);
        second = opened.of("Canarisa", jonas, deputy);
        number = ines.does(() -> cases.head(first)).number();
        ines.does(() -> contacts.card(first));
        assertThrows(Refusal.class, () -> jonas.does(() -> cases.page(first)));
        jonas.does(() -> cases.caseload(new CaseFilter(null, null, false, null), null));
    }

    private static Someone named(String name, Someone who) {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set display_name = ?1 where user_id = ?2").setParameter(1, name).setParameter(2, who.id().value()).executeUpdate());
        return who;
    }

    private List<LogEntry> all(LogSearch search) {
        List<LogEntry> found = new ArrayList<>();
        String before = null;
        do {
            String from = before;
            Page<LogEntry> page = supervisor.does(() -> log.search(search, from));
            assertTrue(page.rows().size() <= Page.SIZE);
            found.addAll(page.rows());
            before = page.next();
        } while (before != null);
        return found;
    }

    /** Everything that fits is found, nothing else, and there was something else. */
    private void finds(LogSearch search, Predicate<RecordedFact> fits) {
        List<RecordedFact> everything = all(LogSearch.EVERYTHING).stream().map(LogEntry::fact).toList();
        List<RecordedFact> found = all(search).stream().map(LogEntry::fact).filter(everything::contains).toList();
        assertFalse(found.isEmpty(), search.toString());
        assertTrue(found.size() < everything.size(), search + " leaves something out");
        assertEquals(everything.stream().filter(fits).toList(), found, search.toString());
    }

    @Test
    void everyFilterByItself() {
        finds(new LogSearch("jona", null, null, null, null, null, null), f -> f.actor().equals(jonas.id().value()));
        finds(new LogSearch(null, null, null, null, Action.Kind.LIST, null, null), f -> f.kind().equals("LIST"));
        finds(new LogSearch(null, null, null, null, null, AuditFact.Decision.REFUSED, null), f -> f.decision() == AuditFact.Decision.REFUSED);
        finds(new LogSearch(null, null, null, null, null, null, Purpose.SAFE_CONTACT), f -> f.purpose().equals("SAFE_CONTACT"));
        Instant[] lastOfIt = new Instant[1];
        TestClock.later(Duration.ofHours(2), () -> {
            lastOfIt[0] = Instant.now().plus(Duration.ofHours(1));
            ines.does(() -> cases.page(first));
        });
        finds(new LogSearch(null, null, lastOfIt[0], null, null, null, null), f -> !f.at().isBefore(lastOfIt[0]));
        finds(new LogSearch(null, null, null, lastOfIt[0], null, null, null), f -> f.at().isBefore(lastOfIt[0]));
    }

    @Test
    void byCaseItTellsOfThatCaseOnlyWhoeverLooked() {
        List<LogEntry> found = all(new LogSearch(null, number.replace("-", "").toLowerCase(java.util.Locale.ROOT), null, null, null, null, null));

        assertTrue(found.stream().anyMatch(e -> e.actorName().equals("Ines") && e.fact().action().equals("READ_CASE_HEAD")));
        assertTrue(found.stream().anyMatch(e -> e.actorName().equals("Jonas") && e.fact().decision() == AuditFact.Decision.REFUSED), "who tried is there as well");
        assertTrue(found.stream().filter(e -> e.fact().subjects() == 1).allMatch(e -> e.caseNumber().equals(number)));
    }

    /** No word of it tells whether the number was never given or is that of a case kept away from her. */
    @Test
    void aNumberThatNobodyHasAndOneThatIsKeptAwayAreTheSameAnswer() {
        ines.does(() -> {
            exclusions.excludePerson(first, supervisor.id());
            return null;
        });
        var never = assertThrows(Unacceptable.class, () -> supervisor.does(() -> log.search(new LogSearch(null, "T-NEVERGIVEN", null, null, null, null, null), null)));
        var keptAway = assertThrows(Unacceptable.class, () -> supervisor.does(() -> log.search(new LogSearch(null, number, null, null, null, null, null), null)));

        assertEquals(List.of(new Unacceptable.Problem("caseNumber", "access.problem.noSuchCase", List.of())), never.problems());
        assertEquals(never.problems(), keptAway.problems());
    }

    /** What nobody was shown by is left out for whoever asks for it short, and nothing else. */
    @Test
    void draftsListsOfNobodyAndTheClocksWorkAreLeftOutWhenAskedForShort() {
        Someone alone = named("Alma", Someone.joins(house, Role.CASEWORKER).in(UnitId.fresh()));
        alone.does(() -> cases.caseload(new CaseFilter(null, null, false, null), null));
        ines.does(() -> drafts.keep(first, "casework.need", Map.of("words", "half a sentence")));
        Someone.system(entities -> access.require(Action.RUN_TIMER, first));

        List<RecordedFact> everything = all(LogSearch.EVERYTHING).stream().map(LogEntry::fact).toList();
        List<RecordedFact> brief = all(new LogSearch(null, null, null, null, null, null, null, true)).stream().map(LogEntry::fact).filter(everything::contains).toList();

        RecordedFact nobody = everything.stream().filter(f -> f.actor().equals(alone.id().value())).findFirst().orElseThrow();
        assertEquals("", nobody.compartments(), "where nobody is shown, nothing was opened");
        assertTrue(everything.stream().anyMatch(f -> f.action().equals("KEEP_DRAFT")));
        assertTrue(everything.stream().anyMatch(f -> f.action().equals("RUN_TIMER")));
        assertEquals(everything.stream().filter(f -> !Set.of("KEEP_DRAFT", "RUN_TIMER").contains(f.action()) && !(f.kind().equals("LIST") && f.subjects() == 0)).toList(), brief);
        List<RecordedFact> byItself = all(new LogSearch(null, null, null, null, null, null, Purpose.SYSTEM, true)).stream().map(LogEntry::fact).filter(everything::contains).toList();
        assertEquals(everything.stream().filter(f -> f.purpose().equals("SYSTEM") && !(f.kind().equals("LIST") && f.subjects() == 0)).toList(), byItself, "whoever asks for the clock's own work gets it");
    }

    /** What she lists is what others work at; a supervisor who reads "care" there would take her for somebody of the team. */
    @Test
    void whoeverOverseesListsTasksToOversee() {
        supervisor.does(() -> tasks.mine(null, null));

        RecordedFact listed = all(LogSearch.EVERYTHING).stream().map(LogEntry::fact).filter(f -> f.actor().equals(supervisor.id().value()) && f.action().equals("LIST_TASKS")).findFirst().orElseThrow();
        assertEquals("OVERSIGHT", listed.purpose());
        assertEquals("", listed.compartments());
    }

    /** Three lists under one word, and the log tells of two that nobody opened. */
    @Test
    void eachListOfASupervisorStandsThereAsWhatItIs() {
        supervisor.does(() -> payments.open(null));
        supervisor.does(() -> upkeep.atRisk());
        supervisor.does(() -> lateCare.ofUnit(null));
        supervisor.does(() -> risks.ofUnit());
        supervisor.does(() -> oversight.waiting());
        supervisor.does(() -> cases.unit(new CaseFilter(null, null, true, null), null));

        assertEquals(List.of("LIST_PAYMENTS_ASKED", "LIST_HELP_AT_RISK", "LIST_LATE_CARE", "LIST_RISKS", "LIST_WHAT_WAITS", "LIST_LATE_CASES"),
                all(LogSearch.EVERYTHING).stream().map(LogEntry::fact).filter(f -> f.actor().equals(supervisor.id().value()) && f.kind().equals("LIST"))
                        .sorted(Comparator.comparing(RecordedFact::at).thenComparing(RecordedFact::id)).map(RecordedFact::action).toList());
    }

    @Test
    void aDraftThatNobodyKeptIsNothingThatWasLookedAt() {
        assertTrue(ines.does(() -> drafts.read(first, "casework.need")).isEmpty());
        assertTrue(all(LogSearch.EVERYTHING).stream().noneMatch(e -> e.fact().action().equals("KEEP_DRAFT") && e.fact().actor().equals(ines.id().value())));

        ines.does(() -> drafts.keep(first, "casework.need", Map.of("words", "half a sentence")));
        assertTrue(ines.does(() -> drafts.read(first, "casework.need")).isPresent());
        assertEquals(2, all(LogSearch.EVERYTHING).stream().filter(e -> e.fact().action().equals("KEEP_DRAFT") && e.fact().actor().equals(ines.id().value())).count());
    }

    /** Who has left is still named for what she did, and found by her name. */
    @Test
    @Holds(Recommendation.R_133)
    void whoHasLeftKeepsHerNameInTheLog() {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set active = false, left_at = now() where user_id = ?1").setParameter(1, jonas.id().value()).executeUpdate());

        List<LogEntry> found = all(new LogSearch("jona", null, null, null, null, null, null));

        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(e -> e.actorName().equals("Jonas")));
    }

    @Test
    void pagesGoOnByKeyAndNeitherRepeatNorSkip() {
        for (int i = 0; i < 60; i++) ines.does(() -> cases.head(first));
        Page<LogEntry> newest = supervisor.does(() -> log.whoHasLooked(first, null));
        assertEquals(Page.SIZE, newest.rows().size());
        assertNotNull(newest.next());

        List<RecordedFact> read = new ArrayList<>(newest.rows().stream().map(LogEntry::fact).toList());
        for (String key = newest.next(); key != null;) {
            String before = key;
            Page<LogEntry> older = supervisor.does(() -> log.whoHasLooked(first, before));
            older.rows().forEach(e -> read.add(e.fact()));
            key = older.next();
        }
        assertTrue(read.size() > 60);
        assertEquals(read.size(), new HashSet<>(read.stream().map(RecordedFact::id).toList()).size(), "nothing twice");
        assertEquals(read.stream().sorted(Comparator.comparing(RecordedFact::at).thenComparing(RecordedFact::id).reversed()).toList(), read, "newest first");
    }

    @Test
    void readingTheLogIsInTheLog() {
        supervisor.does(() -> log.search(LogSearch.EVERYTHING, null));
        supervisor.does(() -> log.whoHasLooked(first, null));

        RecordedFact reading = all(new LogSearch("Salma", null, null, null, null, null, null)).stream().map(LogEntry::fact)
                .filter(f -> f.action().equals("READ_ACCESS_LOG")).findFirst().orElseThrow();
        assertEquals("test", reading.origin(), "and from where");
        assertTrue(ines.does(() -> log.whoHasLooked(first, null)).rows().stream()
                .anyMatch(e -> e.actorName().equals("Salma") && e.fact().action().equals("READ_WHO_HAS_LOOKED")), "she learns that her list was read");
    }

    @Test
    void onlySupervisorsReadItAndNoneWhomSheKeepsAway() {
        assertThrows(Refusal.class, () -> ines.does(() -> log.search(LogSearch.EVERYTHING, null)));
        assertTrue(all(LogSearch.EVERYTHING).stream().anyMatch(e -> e.caseNumber().equals(number)));

        ines.does(() -> {
            exclusions.excludePerson(first, supervisor.id());
            return null;
        });

        assertNull(all(LogSearch.EVERYTHING).stream().filter(e -> e.caseNumber().equals(number)
                || first.value().equals(e.fact().object())).findFirst().orElse(null));
        assertThrows(Unacceptable.class, () -> supervisor.does(() -> log.search(new LogSearch(null, number, null, null, null, null, null), null)));
        assertThrows(Refusal.class, () -> supervisor.does(() -> log.whoHasLooked(first, null)));
    }

    /** A whole table is read only where no index leads; with a hundred thousand cases that took minutes. */
    @Test
    void theNumbersOfAPageAreFoundByIndexHoweverManyCasesThereAre() {
        String plan = supervisor.together(e -> {
            e.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = e.createNativeQuery("explain " + CaseNumbers.NUMBERS).setParameter("facts", "{" + UUID.randomUUID() + "}").getResultList();
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        });
        assertTrue(plan.contains("subject_object_case"), plan);
        assertFalse(plan.contains("Seq Scan on subject_object"), plan);
        assertFalse(plan.contains("may_know"), "asked once for the statement, not for each row: " + plan);
    }
}
