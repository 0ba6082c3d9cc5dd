package org.amparo.casework.livelihood;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds(Recommendation.R_14)
class RecordPermissionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @EnumSource(PermissionStatus.class)
    void onlyWhatIsAllowedEndsOnADay(PermissionStatus status) {
        if (status.mayEnd()) assertDoesNotThrow(() -> new RecordPermission(status, null, DAY, "in the harvest", null));
        else assertThrows(Unacceptable.class, () -> new RecordPermission(status, null, DAY, null, null));
        assertDoesNotThrow(() -> new RecordPermission(status, null, null, "in the harvest", null));
    }

    @Test
    void termsAreSaidWhereThereAreSome() {
        assertThrows(Unacceptable.class, () -> new RecordPermission(PermissionStatus.ALLOWED_ON_TERMS, null, null, " ", null));
        assertThrows(Unacceptable.class, () -> new RecordPermission(null, null, null, null, null));
        assertThrows(Unacceptable.class, () -> new RecordPermission(PermissionStatus.ALLOWED, DAY, DAY.minusDays(1), null, null));
    }

    @Test
    void whatSheWantsToLiveFromIsNotPrinted() {
        assertFalse(new RecordPermission(PermissionStatus.ALLOWED, null, null, null, "a bakery of my own").toString().contains("bakery"));
    }
}
