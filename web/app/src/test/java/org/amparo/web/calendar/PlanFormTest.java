package org.amparo.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the form of a meeting before anything is typed. */
class PlanFormTest {

    @Test
    void aClockKnownByAnOlderNameIsFoundInTheListThatHoldsEachOnce() {
        PlanForm form = new PlanForm();

        form.begin(ZoneId.of("Asia/Calcutta"), null, List.of(), false);

        assertEquals("Asia/Kolkata", form.getZone());
    }
}
