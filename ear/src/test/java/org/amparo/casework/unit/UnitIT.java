package org.amparo.casework.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.access.SaidHow;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseRow;
import org.amparo.casework.CaseService;
import org.amparo.casework.Counted;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.Share;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.need.UnmetReason;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.Outcome;
import org.amparo.casework.question.QuestionId;
import org.amparo.casework.question.QuestionService;
import org.amparo.codelist.NeedDomain;
import org.amparo.codelist.Trafficked;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor's unit in numbers, in the server. */
class UnitIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private UnitService units;
    @Inject
    private CaseService cases;
    @Inject
    private NeedService needs;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private QuestionService questions;

    private OrganisationId house;
    private Someone lead;
    private Someone deputy;
    private Someone supervisor;

    @BeforeEach
    void aUnit() {
        house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CHILD_SPECIALIST).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private Caseload of(Someone worker) {
        return supervisor.does(() -> units.page(null)).workers().rows().stream().filter(c -> c.worker().equals(worker.id())).findFirst().orElseThrow();
    }

    private List<CaseId> alone() {
        return supervisor.does(() -> units.page(null)).alone().stream().map(AloneCase::id).toList();
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoCarriesWhatIsCountedForEachColleague() {
        CaseId first = opened.of("Canarina", lead, deputy);
        opened.of("Retama", lead, deputy);
        NeedId need = lead.does(() -> needs.record(first, List.of(new RecordNeed(NeedDomain.LEGAL, Priority.URGENT, "a lawyer", null, 1),
                new RecordNeed(NeedDomain.EDUCATION, Priority.LOW, "a course", null, 1)))).get(1);
        does(lead, () -> needs.unmet(first, need, UnmetReason.NO_SERVICE, needs.need(first, need).version()));

        Caseload hers = of(lead);
        assertEquals(List.of(2, 0, 1, 1, 1), List.of(hers.leads(), hers.standsIn(), hers.urgent(), hers.openNeeds(), hers.unmet()));
        assertEquals(List.of(0, 2), List.of(of(deputy).leads(), of(deputy).standsIn()));
    }

    /** A number that leads nowhere tells whoever oversees a unit that something waits, and not where. */
    @Test
    @Holds(Recommendation.R_133)
    void eachNumberLeadsToTheCasesThatItCounts() {
        CaseId first = opened.of("Canarina", lead, deputy);
        CaseId second = opened.of("Retama", lead, deputy);
        NeedId need = lead.does(() -> needs.record(first, List.of(new RecordNeed(NeedDomain.LEGAL, Priority.URGENT, "a lawyer", null, 1)))).getFirst();
        NeedId course = lead.does(() -> needs.record(second, List.of(new RecordNeed(NeedDomain.EDUCATION, Priority.LOW, "a course", null, 1)))).getFirst();
        does(lead, () -> needs.unmet(second, course, UnmetReason.NO_SERVICE, needs.need(second, course).version()));
        does(lead, () -> exclusions.excludePerson(second, deputy.id()));

        assertEquals(Set.of(first, second), counted(lead, Counted.LED));
        assertEquals(Set.of(first), counted(lead, Counted.URGENT));
        assertEquals(Set.of(first), counted(lead, Counted.NEEDS), "of " + need);
        assertEquals(Set.of(second), counted(lead, Counted.UNMET));
        assertEquals(Set.of(second), counted(lead, Counted.WITHOUT_DEPUTY));
        assertEquals(Set.of(), counted(lead, Counted.REFERRALS));
        assertEquals(Set.of(first), counted(deputy, Counted.STANDS_IN));
        assertEquals(Set.of(), counted(deputy, Counted.LED));
        assertEquals(Set.of(), counted(lead, Counted.LATE));
        TestClock.later(Duration.ofDays(400), () -> {
            assertEquals(2, of(lead).late());
            assertEquals(Set.of(first, second), counted(lead, Counted.LATE));
        });
        Someone elsewhere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        assertTrue(elsewhere.does(() -> cases.unit(of(lead, Counted.LED), null)).isEmpty(), "of another unit");
    }

    private Set<CaseId> counted(Someone worker, Counted what) {
        return supervisor.does(() -> cases.unit(of(worker, what), null)).rows().stream().map(CaseRow::id).collect(Collectors.toSet());
    }

    private static CaseFilter of(Someone worker, Counted what) {
        return new CaseFilter(null, null, false, null, new Share(worker.id(), what));
    }

    @Test
    @Holds(Recommendation.R_23)
    void howOftenItIsKnownWhatHappenedIsCountedAndNothingOfItIsSeen() {
        CaseId first = opened.of("Canarina", lead, deputy);
        opened.of("Retama", lead, deputy);
        assertEquals(0, of(lead).circumstancesKnown());
        does(lead, () -> circumstances.keep(first, new Circumstances(Trafficked.POSSIBLE, null, null, null, null, null, null, null, null, null, null, null, null),
                circumstances.read(first).version()));

        assertEquals(List.of(1, 2), List.of(of(lead).circumstancesKnown(), of(lead).leads()));
        assertEquals(5, of(lead).answeredPercent(), "one of the eighteen questions in both cases");
        assertEquals(0, supervisor.counts("select count(*) from amparo.circumstances c join amparo.case_file f using (survivor_id) where f.case_id = ?1", first.value()));
    }

    @Test
    @Holds(Recommendation.R_133)
    void aCaseWithoutAnybodyWhoStandsInIsNamedAfterSevenDays() {
        CaseId id = opened.of("Canarina", lead, deputy);
        does(lead, () -> exclusions.excludePerson(id, deputy.id()));

        assertEquals(1, of(lead).alone());
        assertEquals(List.of(), alone());
        TestClock.later(Duration.ofDays(6), () -> assertEquals(List.of(), alone()));
        TestClock.later(Duration.ofDays(8), () -> assertEquals(List.of(id), alone()));
    }

    @Test
    @Holds(Recommendation.R_46)
    void howLongQuestionsWaitIsCountedUntilWhoeverAskedHasHeardTheAnswer() {
        CaseId id = opened.of("Canarina", lead, deputy);
        assertEquals(0, waiting().open());
        QuestionId question = lead.does(() -> questions.ask(id, new AskQuestion(Asker.SURVIVOR, "When can I study?", Priority.NORMAL, null, null)));
        assertEquals(List.of(1, 0, 0), List.of(waiting().open(), waiting().overAWeek(), waiting().overAMonth()));
        TestClock.later(Duration.ofDays(8), () -> assertEquals(List.of(1, 1, 0), List.of(waiting().open(), waiting().overAWeek(), waiting().overAMonth())));
        TestClock.later(Duration.ofDays(31), () -> assertEquals(1, waiting().overAMonth()));

        does(lead, () -> questions.answer(question, Outcome.DONE, "From 3 March; Leila goes along on the first day.", questions.question(question).version()));
        assertEquals(1, waiting().open(), "an answer that nobody heard is none");
        does(lead, () -> questions.told(question, SaidHow.FACE_TO_FACE, questions.question(question).version()));
        assertEquals(0, waiting().open());
    }

    private QuestionsWaiting waiting() {
        return supervisor.does(() -> units.page(null)).questions();
    }

    @Test
    @Holds(Recommendation.R_42)
    void aSupervisorWhomSheDoesNotWantNearCountsHerNotAtAll() {
        CaseId id = opened.of("Canarina", lead, deputy);
        does(lead, () -> exclusions.excludePerson(id, supervisor.id()));
        assertEquals(0, of(lead).leads());
        assertEquals(0, of(deputy).standsIn());
    }

    @Test
    void anotherUnitAndWhoeverDoesNotOverseeSeeNothing() {
        opened.of("Canarina", lead, deputy);
        Someone elsewhere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        assertTrue(elsewhere.does(() -> units.page(null)).workers().isEmpty());
        assertThrows(Refusal.class, () -> lead.does(() -> units.page(null)));
        assertEquals(2, elsewhere.does(() -> units.page("nonsense")).workers().rows().size() + supervisor.does(() -> units.page("nonsense")).workers().rows().size());
    }

    @Test
    void aPageGoesOnAfterTheLastOfTheOneBefore() {
        String first = supervisor.does(() -> units.page(null)).workers().rows().getFirst().worker().toString();
        assertEquals(1, supervisor.does(() -> units.page(first)).workers().rows().size());
    }
}
