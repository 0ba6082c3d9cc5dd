package org.amparo.bench.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.amparo.referral.ReferralCode;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void aMillionNumbersAreAMillionDifferentOnes() {
        Set<String> drawn = new HashSet<>();
        for (long which = 0; which < 1_000_000; which++) drawn.add(Draw.eight(which));
        assertEquals(1_000_000, drawn.size());
    }

    @Test
    void aNumberIsOneThatIsHeardRight() {
        for (long which = 0; which < 1_000; which++) assertTrue(ReferralCode.heardRight(Draw.number(which, ReferralCode::heardRight)));
    }
}
