package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind, as everything that opens one opens it, with everything that could be said of it: the list is kept by hand. */
@Holds({Recommendation.R_46, Recommendation.R_82})
class TaskEndTest {

    private static final String LIST = "/work/task-ends.csv";

    /** As whose a task stands: of a case, of something else of hers, or of nothing but her. */
    enum As { CASE, THING, HER, HAND }

    private static DueTask task(TaskKind kind, As as) {
        TaskId id = TaskId.fresh();
        SurvivorId her = SurvivorId.fresh();
        UUID ref = switch (as) {
            case HAND -> id.value();
            case HER -> her.value();
            case CASE, THING -> UUID.randomUUID();
        };
        return new DueTask(id, kind, ref, her, as == As.CASE || as == As.HAND ? CaseId.fresh() : null, Priority.URGENT, Instant.EPOCH, null, 0, null);
    }

    private static boolean allowed(DueTask task, TaskOutcome outcome, Actor by) {
        TaskPolicy policy = new TaskPolicy(TaskEnd.of(task), by == Actor.SYSTEM, outcome == null ? null : outcome.name());
        return TaskWorkflow.TABLE.ask(TaskWorkflow.State.OPEN, TaskWorkflow.Action.FINISH, Set.of(by), policy::met) instanceof Move.Allowed<?>;
    }

    /** DONE, somebody else did it, she does not want it, it is not possible, agreed otherwise: a mark for each that may be said. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = LIST, numLinesToSkip = 1)
    void isSaidExactlyWhereTheListSaysSo(TaskKind kind, As as, String done, String other, String declined, String impossible, String otherwise) {
        List<String> marks = List.of(done, other, declined, impossible, otherwise);
        for (TaskOutcome outcome : TaskOutcome.values())
            assertEquals(marks.get(outcome.ordinal()).equals("yes"), allowed(task(kind, as), outcome, Actor.CASEWORKER), kind + " of " + as + ": " + outcome);
    }

    @Test
    void theListHasEveryKindAsEverythingThatOpensOne() throws Exception {
        try (var list = TaskEndTest.class.getResourceAsStream(LIST)) {
            var listed = new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1).map(l -> l.substring(0, l.indexOf(',', l.indexOf(',') + 1))).sorted().toList();
            assertEquals(Stream.of(TaskKind.values()).flatMap(k -> Stream.of(As.CASE, As.THING, As.HER).map(as -> k + "," + as)).sorted().toList(), listed);
        }
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void whatSomebodySetByHandIsEndedByHandAndNothingEndsWithoutAResult(TaskKind kind) {
        for (TaskOutcome outcome : TaskOutcome.values()) assertTrue(allowed(task(kind, As.HAND), outcome, Actor.CASEWORKER));
        for (As as : As.values()) {
            assertFalse(allowed(task(kind, as), null, Actor.CASEWORKER));
            assertTrue(allowed(task(kind, as), TaskOutcome.DONE, Actor.SYSTEM), "the thing itself always ends it");
        }
    }

    /** A tick would make danger look settled, and take away what keeps a case open. */
    @Test
    void noTickSettlesTheSafetyOfAnybody() {
        for (TaskKind kind : EnumSet.of(TaskKind.ASSESS_RISK, TaskKind.REVIEW_RISK, TaskKind.LOOK_AT_SAFETY, TaskKind.ACT_ON_SAFETY_ANSWER, TaskKind.CHILD_ASSESSMENT, TaskKind.CHILD_GUARDIAN))
            assertEquals(List.of(), TaskEnd.of(task(kind, As.CASE)).sayable(), kind.name());
        assertEquals(List.of(), TaskEnd.of(task(TaskKind.MAKE_SAFETY_PLAN, As.HER)).sayable());
    }
}
