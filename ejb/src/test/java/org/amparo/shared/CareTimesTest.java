package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

class CareTimesTest {

    @Test
    @Holds({Recommendation.R_03, Recommendation.R_14})
    void withoutConfigurationTheDefaultsOfTheWorkflowsHold() {
        assertEquals(new CareTimes(7, 3, 30, 14, 30, 30, 60, 10, 7), CareTimes.defaults());
    }

    @Test
    void eachOfThemIsConfiguration() {
        Properties said = new Properties();
        said.setProperty("review.after-no-days", " 45 ");
        said.setProperty("support.plan-ahead-days", "60");

        assertEquals(45, CareTimes.of(said).afterNo());
        assertEquals(60, CareTimes.of(said).planAhead());
    }

    @Test
    void aDeadlineThatIsNoneIsRefused() {
        Properties said = new Properties();
        said.setProperty("support.replace-interrupted-days", "0");

        assertThrows(IllegalArgumentException.class, () -> CareTimes.of(said));
    }
}
