package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words that only say what could be done are left out where nothing may be done; words that say what something is stay. */
class OnlyReadingTest {

    @Test
    void wordsThatAreTheSameForEverybodyOnlySayWhatCouldBeDone() {
        assertTrue(OnlyReading.saysAlwaysTheSame("#{msg['casework.tasks.add']}"));
        assertFalse(OnlyReading.saysAlwaysTheSame("#{msg.label(task.kind())}"));
        assertFalse(OnlyReading.saysAlwaysTheSame("#{msg['casework.tasks.add']} #{row.name()}"));
        assertFalse(OnlyReading.saysAlwaysTheSame("#{empty row.name() ? msg['survivor.unnamed'] : row.name()}"));
    }
}
