package org.amparo.survivor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.access.Refusal;
import org.amparo.codelist.NeedDomain;
import org.amparo.casework.desk.TaskRow;
import org.amparo.casework.desk.TaskService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.work.Priority;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first talk, through the doors, in the server. */
class IntakeIT extends InContainer {

    @Inject
    private FirstTalk talk;
    @Inject
    private IntakeService intakes;
    @Inject
    private ExceptionService exceptions;
    @Inject
    private KeptTooLong keptTooLong;
    @Inject
    private SystemWork work;
    @Inject
    private TaskService tasks;

    private OrganisationId house;
    private Someone worker;
    private Someone deputy;

    @BeforeEach
    void aHouseWithTwoWorkers() {
        house = OrganisationId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
    }

    private IntakeView seen(SurvivorId her, Someone by) {
        return by.does(() -> intakes.read(her));
    }

    private void decide(Someone by, java.util.function.Consumer<Long> act, SurvivorId her) {
        by.does(() -> {
            act.accept(intakes.read(her).version());
            return null;
        });
    }

    @Test
    @Holds(Recommendation.R_39)
    void withoutHerConsentThereIsNoCaseAndWithItThereIs() {
        SurvivorId her = talk.explained(worker);
        OpenCase with = new OpenCase(worker.id(), deputy.id());

        var refused = assertThrows(Unacceptable.class, () -> decide(worker, v -> intakes.open(her, with, v), her));
        assertTrue(refused.problems().getFirst().key().endsWith("consent-to-case-granted"), refused.getMessage());
        talk.agreesToACase(her, worker);
        decide(worker, v -> intakes.open(her, with, v), her);

        assertEquals(IntakeWorkflow.State.OPEN_CASE, Someone.system(e -> e.createQuery("select i.state from Intake i where i.survivor = :her", IntakeWorkflow.State.class)
                .setParameter("her", her.value()).getSingleResult()));
    }

    @Test
    void nobodyElseCanTellThatThereIsATalk() {
        SurvivorId her = talk.explained(worker);
        assertThrows(Refusal.class, () -> seen(her, deputy));
        assertThrows(Refusal.class, () -> seen(SurvivorId.fresh(), deputy));
        assertTrue(deputy.does(() -> intakes.mine(null)).isEmpty());
        assertEquals(List.of(her), worker.does(() -> intakes.mine(null)).rows().stream().map(IntakeRow::survivor).toList());
    }

    @Test
    @Holds(Recommendation.R_22)
    void firstContactHandsOverAndSeesHerNoMore() {
        Someone nurse = Someone.joins(house, Role.FIRST_CONTACT);
        SurvivorId her = talk.explained(nurse);
        assertThrows(Refusal.class, () -> decide(nurse, v -> intakes.open(her, new OpenCase(worker.id(), deputy.id()), v), her));

        decide(nurse, v -> intakes.handOver(her, worker.id(), v), her);

        assertThrows(Refusal.class, () -> seen(her, nurse));
        assertEquals(worker.id(), seen(her, worker).heldBy());
        talk.agreesToACase(her, worker);
        decide(worker, v -> intakes.open(her, new OpenCase(worker.id(), deputy.id()), v), her);
    }

    @Test
    void nobodyHandsOverToSomebodyWhoIsNoWorkerHere() {
        SurvivorId her = talk.explained(worker);
        Someone elsewhere = Someone.joins(OrganisationId.fresh(), Role.CASEWORKER);
        Someone statistician = Someone.joins(house, Role.STATISTICS);
        for (StaffId to : List.of(elsewhere.id(), statistician.id(), StaffId.fresh()))
            assertThrows(Unacceptable.class, () -> decide(worker, v -> intakes.handOver(her, to, v), her));
    }

    @Test
    @Holds(Recommendation.R_41)
    void whoWantsNoCaseLeavesNothingButACount() {
        SurvivorId her = talk.explained(worker);
        talk.describe(her, FirstTalk.portrait("Canarina", org.amparo.survivor.Age.unknown()), worker);
        decide(worker, v -> intakes.decline(her, v), her);

        assertThrows(Refusal.class, () -> seen(her, worker));
        assertNothingIsLeftOf(her);
        assertEquals(1, counted("DECLINED_BY_PERSON", ""));
    }

    @Test
    void whoIsHelpedElsewhereLeavesOnlyWhatWasExplained() {
        SurvivorId her = talk.explained(worker);
        assertThrows(Unacceptable.class, () -> decide(worker, v -> intakes.referElsewhere(her, new Elsewhere(Set.of(), true), v), her));
        assertThrows(Unacceptable.class, () -> decide(worker, v -> intakes.referElsewhere(her, new Elsewhere(Set.of(NeedDomain.LEGAL), false), v), her));
        decide(worker, v -> intakes.referElsewhere(her, new Elsewhere(Set.of(NeedDomain.LEGAL), true), v), her);

        assertNothingIsLeftOf(her);
        assertEquals(1, counted("REFERRED_ELSEWHERE", "LEGAL"));
    }

    @Test
    @Holds(Recommendation.R_39)
    void afterThreeDaysWithoutConsentItIsAsIfItHadNeverBeen() {
        SurvivorId her = talk.called("Canarina", worker);
        TestClock.later(Duration.ofHours(71), this::tidy);
        assertEquals(her, seen(her, worker).survivor());

        TestClock.later(Duration.ofHours(73), this::tidy);

        assertThrows(Refusal.class, () -> seen(her, worker));
        assertNothingIsLeftOf(her);
        assertEquals(1, counted("PURGED", ""));
    }

    @Test
    void anUrgentAnswerIsATaskThereAndThen() {
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.YES, worker);
        assertEquals("ACT_ON_SAFETY_ANSWER/OPEN/URGENT", Someone.system(e -> e.createNativeQuery(
                "select kind || '/' || state || '/' || priority from amparo.task where survivor_id = :her").setParameter("her", her.value()).getSingleResult()));
    }

    /** Before there is a case, too: whoever is reminded of it opens it and says how it ended. */
    @Test
    void whatAnUrgentAnswerAsksForIsDoneDuringTheFirstTalk() {
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.YES, worker);
        TaskRow row = worker.does(() -> tasks.mine(TaskKind.Order.SAFETY, null)).rows().getFirst();
        assertThrows(Unacceptable.class, () -> decide(worker, any -> tasks.finish(her, row.task().id(), TaskOutcome.NOT_POSSIBLE, tasks.task(her, row.task().id()).task().version()), her),
                "that nothing was possible leaves the danger as it was");
        decide(worker, any -> tasks.finish(her, row.task().id(), TaskOutcome.DONE, tasks.task(her, row.task().id()).task().version()), her);
        assertEquals(List.of(), worker.does(() -> tasks.mine(TaskKind.Order.SAFETY, null)).rows());
    }

    @Test
    void inDangerOfLifeACaseOpensAndASupervisorKnows() {
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.YES, worker);
        OpenCase with = new OpenCase(worker.id(), deputy.id());
        InDanger because = new InDanger("unconscious", InDanger.Told.TO_BE_TOLD);
        assertThrows(Unacceptable.class, () -> decide(worker, v -> intakes.openInDanger(her, with, because, v), her), "there is no supervisor to inform");

        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        decide(worker, v -> intakes.openInDanger(her, with, because, v), her);

        assertEquals(1, Someone.counted("select count(*) from amparo.lawful_exception where survivor_id = ?1 and state = 'OPEN'", her.value()));
        assertEquals(1, supervisor.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'SAFETY_CONCERN'", supervisor.id().value()));
    }

    @Test
    void whatWasOpenedWithoutConsentIsLookedAtBySomebodyElse() {
        UnitId unit = UnitId.fresh();
        worker.in(unit);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.YES, worker);
        decide(worker, v -> intakes.openInDanger(her, new OpenCase(worker.id(), deputy.id()), new InDanger("unconscious", InDanger.Told.TO_BE_TOLD), v), her);

        assertThrows(Refusal.class, () -> worker.does(() -> exceptions.open()));
        OpenException open = supervisor.does(() -> exceptions.open()).getFirst();
        supervisor.does(() -> {
            exceptions.review(open.id(), true);
            return null;
        });

        assertEquals(List.of(), supervisor.does(() -> exceptions.open()));
        assertEquals(1, Someone.counted("select count(*) from amparo.lawful_exception where survivor_id = ?1 and state = 'UPHELD'", her.value()));
    }

    /** Health is opened where it is asked and by whoever works with her, and each time that is a fact of its own. */
    @Test
    @Holds(Recommendation.R_124)
    void whatIsSaidAboutAPregnancyOrADisabilityIsReadByWhoeverHoldsTheTalkAndNobodyElse() {
        UnitId unit = UnitId.fresh();
        Someone nurse = Someone.joins(house, Role.FIRST_CONTACT).in(unit);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        worker.in(unit);
        SurvivorId her = talk.begins(nurse);
        talk.answersSafety(her, Map.of(SafetyQuestion.PREGNANT, SafetyAnswer.YES, SafetyQuestion.LEAVING, SafetyAnswer.PERHAPS), Priority.HIGH, null, nurse);

        SafetyKnown known = nurse.does(() -> intakes.safety(her));
        assertEquals(List.of(SafetyAnswer.YES, SafetyAnswer.PERHAPS), List.of(known.said().get(SafetyQuestion.PREGNANT), known.said().get(SafetyQuestion.LEAVING)));
        assertEquals(Priority.HIGH, known.triage(), "the suggestion was another, and a person decided");
        for (Someone other : List.of(worker, deputy, supervisor)) assertThrows(Refusal.class, () -> other.does(() -> intakes.safety(her)));
        assertEquals(0, Someone.counted("select count(*) from amparo.intake where survivor_id = ?1 and encode(health_answers, 'escape') like '%ynnp%'", her.value()));

        decide(nurse, v -> intakes.handOver(her, worker.id(), v), her);
        assertThrows(Refusal.class, () -> nurse.does(() -> intakes.safety(her)));
        assertEquals(known, worker.does(() -> intakes.safety(her)));
        assertEquals(2, opened(her, "READ_SAFETY_ANSWERS", supervisor), "each reading");
        assertEquals(0, opened(her, "READ_INTAKE", supervisor), "the pages of the talk open nothing of health");
    }

    private static long opened(SurvivorId her, String action, Someone lookedUpBy) {
        return lookedUpBy.counts("select count(*) from amparo.audit_fact f join amparo.audit_subject s using (fact_id) where s.subject_id = ?1 and f.action = ?2 "
                + "and f.decision = 'ALLOWED' and f.compartments like '%HEALTH_PSY%'", her.value(), action);
    }

    @Test
    void whatWasAnsweredIsThereForTheTeamOfTheCase() {
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, Map.of(SafetyQuestion.CARE, SafetyAnswer.YES, SafetyQuestion.CHILD, SafetyAnswer.NOT_SAID), Priority.HIGH, "Someone who signs", worker);
        decide(worker, v -> intakes.explained(her, v), her);
        talk.agreesToACase(her, worker);
        decide(worker, v -> intakes.open(her, new OpenCase(worker.id(), deputy.id()), v), her);

        SafetyKnown known = deputy.does(() -> intakes.safety(her));

        assertEquals(List.of(SafetyQuestion.CARE), known.suggestion().because());
        assertEquals(List.of(SafetyQuestion.CHILD), known.suggestion().open());
        assertEquals("Someone who signs", known.urgentWords());
    }

    /** Whoever answered before these were asked said nothing about them, and not no. */
    @Test
    void aTalkFromBeforeTheseQuestionsHasNoAnswerToThem() {
        SurvivorId her = talk.begins(worker);
        talk.answersSafety(her, SafetyAnswer.NO, worker);
        Someone.system(e -> e.createNativeQuery("update amparo.intake set health_answers = null where survivor_id = ?1").setParameter(1, her.value()).executeUpdate());

        SafetyKnown known = worker.does(() -> intakes.safety(her));

        assertEquals(SafetyQuestion.aboutHealth(), known.suggestion().open());
    }

    @Test
    @Holds(Recommendation.R_39)
    void whoAgreedIsNotForgottenBecauseTheCaseWasNotOpenedInTime() {
        SurvivorId agreed = talk.explained(worker);
        talk.agreesToACase(agreed, worker);
        SurvivorId silent = talk.explained(worker);
        TestClock.later(Duration.ofHours(73), this::tidy);

        assertNothingIsLeftOf(silent);
        assertEquals(IntakeWorkflow.State.CONSENT_PENDING, seen(agreed, worker).state());
        decide(worker, v -> intakes.open(agreed, new OpenCase(worker.id(), deputy.id()), v), agreed);
    }

    private void tidy() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, keptTooLong::run);
    }

    private static void assertNothingIsLeftOf(SurvivorId her) {
        for (String table : List.of("survivor", "survivor_language", "survivor_trace", "intake", "safe_contact", "contact_attempt"))
            assertEquals(0, Someone.counted("select count(*) from amparo." + table + " where survivor_id = ?1", her.value()), table);
        assertEquals(1, Someone.counted("select count(*) from amparo.survivor_key where survivor_id = ?1 and wrapped is null", her.value()), "the key is destroyed");
    }

    private long counted(String outcome, String option) {
        return Someone.counted("select coalesce(sum(count), 0) from amparo.intake_count where custodian = ?1 and outcome = ?2 and option = ?3", house.value(), outcome, option);
    }
}
