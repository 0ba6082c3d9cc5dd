package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.amparo.shared.TimeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Priority.class)
    void theNextPageBeginsBehindTheLastTaskInItsOwnPart(Priority priority) {
        var last = new DueTask(TaskId.fresh(), TaskKind.OTHER, TaskId.fresh().value(), SurvivorId.fresh(), null, priority, NOON, null, 0, null);
        assertEquals(new TaskKey(priority == Priority.URGENT, new TimeKey(NOON, last.id().value())), TaskKey.parse(TaskKey.of(last)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"urgent~", "urgent~x", "1~2", "'; drop"})
    void whatIsNoKeyBeginsTheListAnew(String text) {
        assertEquals(new TaskKey(true, TimeKey.FIRST), TaskKey.parse(text));
    }

    @Test
    void theFirstPageBeginsWithWhatIsUrgent() {
        assertEquals(new TaskKey(true, TimeKey.FIRST), TaskKey.parse(null));
    }
}
