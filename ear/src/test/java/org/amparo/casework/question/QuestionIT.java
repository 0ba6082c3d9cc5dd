package org.amparo.casework.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

import org.amparo.access.Refusal;
import org.amparo.access.SaidHow;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question from being asked to being answered and told, in the server. */
class QuestionIT extends InContainer {

    private static final String ASKED = "متى أستطيع أن أدرس؟ \uD83D\uDE00 <b>";
    private static final String ANSWER = "The school has a place from 3 March; Leila goes along on the first day.";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private AssignmentService teams;
    @Inject
    private QuestionService questions;

    private Someone lead;
    private Someone deputy;
    private Someone other;
    private CaseId file;

    @BeforeEach
    void aCase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        file = opened.of("Canarina", lead, deputy);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private QuestionId asked() {
        return lead.does(() -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, ASKED, Priority.NORMAL, deputy.id(), null)));
    }

    private QuestionDetails read(QuestionId id) {
        return lead.does(() -> questions.question(id));
    }

    private boolean owed() {
        return lead.does(() -> cases.page(file)).tasks().stream().anyMatch(t -> t.kind() == TaskKind.ANSWER_QUESTION && t.assignee().equals(deputy.id()));
    }

    @Test
    @Holds(Recommendation.R_46)
    void aQuestionIsOwedBySomebodyUntilWhoeverAskedHasHeardTheAnswer() {
        QuestionId id = asked();
        assertEquals(ASKED, read(id).words());
        assertTrue(owed());

        does(deputy, () -> questions.answer(id, Outcome.DONE, ANSWER, 0));
        assertTrue(owed(), "an answer that nobody heard is owed still");
        does(deputy, () -> questions.told(id, SaidHow.FACE_TO_FACE, questions.question(id).version()));
        assertFalse(owed());
        assertEquals(ANSWER, read(id).answer());
        assertEquals(QuestionWorkflow.State.TOLD, lead.does(() -> questions.questions(file, null)).rows().getFirst().state());
    }

    @Test
    @Holds({Recommendation.R_46, Recommendation.R_116})
    void vagueReassuranceIsRefusedAndAnAnswerThatIsNoneIsAskedForAgain() {
        QuestionId id = asked();
        assertThrows(Unacceptable.class, () -> does(deputy, () -> questions.answer(id, Outcome.DONE, "We are looking into it.", 0)));
        assertThrows(Unacceptable.class, () -> does(deputy, () -> questions.answer(id, null, ANSWER, 0)));
        does(deputy, () -> questions.answer(id, Outcome.NOT_POSSIBLE, ANSWER, 0));
        does(deputy, () -> questions.told(id, SaidHow.IN_WRITING, questions.question(id).version()));
        does(lead, () -> questions.askAgain(id, questions.question(id).version()));
        assertTrue(owed());
        does(lead, () -> questions.takeBack(id, questions.question(id).version()));
        assertFalse(owed());
    }

    /** Without a day of its own the answer is owed as soon as it is needed, also when it is asked for again. */
    @Test
    @Holds(Recommendation.R_46)
    void whatCannotWaitIsOwedWithinADayAndStandsBeforeTheRest() {
        QuestionId id = lead.does(() -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, ASKED, Priority.URGENT, deputy.id(), null)));
        assertTrue(read(id).pressing());
        assertTrue(read(id).due().isBefore(Instant.now().plus(Duration.ofHours(25))), read(id).due().toString());
        assertEquals(Priority.URGENT, task(id).priority());
        does(deputy, () -> questions.answer(id, Outcome.DONE, ANSWER, 0));
        does(deputy, () -> questions.told(id, SaidHow.FACE_TO_FACE, questions.question(id).version()));
        assertFalse(read(id).pressing());
        does(lead, () -> questions.askAgain(id, questions.question(id).version()));
        assertEquals(Priority.URGENT, task(id).priority());
        assertTrue(read(id).due().isBefore(Instant.now().plus(Duration.ofHours(25))));
        QuestionId canWait = lead.does(() -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, ASKED, Priority.LOW, deputy.id(), null)));
        assertTrue(read(canWait).due().isAfter(Instant.now().plus(Duration.ofDays(13))));
        assertThrows(Unacceptable.class, () -> new AskQuestion(Asker.SURVIVOR, ASKED, null, null, null));
    }

    private DueTask task(QuestionId id) {
        return lead.does(() -> cases.page(file)).tasks().stream().filter(t -> t.ref().equals(id.value())).findFirst().orElseThrow();
    }

    /** Somebody of the team who advises on the law is told nothing of what is asked, and owes no answer. */
    @Test
    void aLegalAdviserOfTheTeamReadsNoneAndOwesNone() {
        QuestionId id = asked();
        Someone adviser = Someone.joins(lead.organisation(), Role.LEGAL_ADVISER);
        does(lead, () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        adviser.does(() -> cases.page(file));
        assertThrows(Refusal.class, () -> adviser.does(() -> questions.question(id)));
        assertThrows(Refusal.class, () -> adviser.does(() -> questions.questions(file, null)));
        assertThrows(Unacceptable.class, () -> lead.does(() -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, ASKED, Priority.NORMAL, adviser.id(), null))));
        assertTrue(lead.does(() -> questions.owners(file)).stream().noneMatch(place -> place.user().equals(adviser.id())));
    }

    @Test
    void onlyTheTeamReadsIsChosenAndAnswers() {
        QuestionId id = asked();
        assertThrows(Refusal.class, () -> other.does(() -> questions.question(id)));
        assertThrows(Refusal.class, () -> other.does(() -> questions.questions(file, null)));
        assertThrows(Refusal.class, () -> does(other, () -> questions.answer(id, Outcome.DONE, ANSWER, 0)));
        assertThrows(Unacceptable.class, () -> lead.does(() -> questions.ask(file, new AskQuestion(Asker.PARTNER, "When?", Priority.NORMAL, other.id(), null))));
    }

    @Test
    void whoSavesSecondIsToldSo() {
        QuestionId id = asked();
        does(deputy, () -> questions.answer(id, Outcome.DONE, ANSWER, 0));
        assertThrows(Stale.class, () -> does(lead, () -> questions.takeBack(id, 0)));
    }
}
