package org.amparo.work.oversight;

import static org.amparo.work.oversight.WhatWaits.*;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** The lists of a supervisor stand in the order of their constants. */
@Holds({Recommendation.R_01, Recommendation.R_02})
class WhatWaitsTest {

    @Test
    void thatHelpMayHaveAPriceStandsBeforeWhatIsOnlyToBeChecked() {
        for (WhatWaits grave : List.of(PAYMENTS, AFTER_A_NO))
            for (WhatWaits lighter : List.of(RETELLINGS, CHECKS, ERASURES, KEEPING)) assertTrue(grave.compareTo(lighter) < 0, grave + " before " + lighter);
    }

    @Test
    void dangerStandsBeforeEverything() {
        for (WhatWaits other : WhatWaits.values()) assertTrue(other == RISKS || RISKS.compareTo(other) < 0);
    }
}
