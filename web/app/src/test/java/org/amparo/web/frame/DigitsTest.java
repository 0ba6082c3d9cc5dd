package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({"١٩٩٨,1998", "۰۹:۳۰,09:30", "1998,1998", "९,9", "abc,abc"})
    void aTelephoneOfAnotherScriptTypesTheSameNumbers(String typed, String meant) {
        assertEquals(meant, Digits.latin(typed));
    }

    @Test
    void nothingTypedStaysNothing() {
        assertNull(Digits.latin(null));
    }
}
