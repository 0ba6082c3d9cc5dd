package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.junit.jupiter.api.Test;

class TaskTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static NewTask due(Instant due) {
        return new NewTask(SurvivorId.fresh(), null, TaskKind.CALL_PARTNER, ReferralId.fresh(), due, null, Priority.NORMAL);
    }

    @Test
    @Holds(Recommendation.R_52)
    void theSupervisorHearsAtHalfAsMuchTimeAgain() {
        assertEquals(NOON.plus(Duration.ofHours(6)), due(NOON.plus(Duration.ofHours(4))).escalation(NOON));
    }

    @Test
    void whatWasDueBeforeItWasOpenedIsSaidAtOnce() {
        assertEquals(NOON, due(NOON.minusSeconds(1)).escalation(NOON));
    }

    @Test
    void aTaskWithoutMatterOrDateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> due(null));
    }

    @Test
    void lateIsLaterThanTheDate() {
        var task = new DueTask(TaskId.fresh(), TaskKind.OTHER, TaskId.fresh().value(), SurvivorId.fresh(), null, Priority.LOW, NOON, null, 0, null);

        assertFalse(task.overdue(NOON));
        assertTrue(task.overdue(NOON.plusSeconds(1)));
    }

    @Test
    @Holds(Recommendation.R_09)
    void everyKindStandsInExactlyOnePartAndSafetyComesFirst() {
        var all = EnumSet.noneOf(TaskKind.class);
        for (TaskKind.Order order : TaskKind.Order.values()) all.addAll(TaskKind.of(order));

        assertEquals(EnumSet.allOf(TaskKind.class), all);
        assertEquals(TaskKind.Order.SAFETY, TaskKind.Order.values()[0]);
    }

    @Test
    void anEveryMinuteJobIsNotDoneTwiceInOneMinuteAndNotSkippedInTheNext() {
        Duration slack = JobRuns.slack(Duration.ofMinutes(1));

        assertTrue(slack.compareTo(Duration.ofSeconds(1)) > 0, "the next tick may come a little early");
        assertTrue(slack.compareTo(Duration.ofSeconds(15)) < 0, "another node's tick comes a little late");
        assertEquals(Duration.ofSeconds(1), JobRuns.slack(Duration.ofSeconds(4)));
    }
}
