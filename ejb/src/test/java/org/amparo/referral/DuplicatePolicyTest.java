package org.amparo.referral;

import static org.amparo.recommendation.Recommendation.R_53;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

@Holds(R_53)
class DuplicatePolicyTest {

    private static final List<DuplicatePolicy.Other> OPEN = List.of(new DuplicatePolicy.Other("ABC-DEF-GHJ", Set.of(NeedDomain.LEGAL)));

    @Test
    void aSecondReferralForTheSameNeedIsNeverAnAccident() {
        var warned = assertThrows(Unacceptable.class, () -> DuplicatePolicy.check(OPEN, Set.of(NeedDomain.LEGAL), null));
        assertEquals(List.of("ABC-DEF-GHJ"), warned.problems().get(0).arguments());
    }

    @Test
    void itIsPossibleWithAReason() {
        assertDoesNotThrow(() -> DuplicatePolicy.check(OPEN, Set.of(NeedDomain.LEGAL), "The first lawyer does not speak Dari"));
    }

    @Test
    void anotherNeedIsNoDuplicate() {
        assertDoesNotThrow(() -> DuplicatePolicy.check(OPEN, Set.of(NeedDomain.EDUCATION), null));
        assertDoesNotThrow(() -> DuplicatePolicy.check(List.of(), Set.of(NeedDomain.LEGAL), null));
    }
}
