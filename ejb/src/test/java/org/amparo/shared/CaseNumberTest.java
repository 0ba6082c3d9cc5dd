package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    @Test
    void isSpokenInThreesWithoutWhatIsMisheard() {
        Stream.generate(CaseNumber::fresh).limit(500).forEach(n -> {
            assertTrue(n.text().matches("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}"), n.text());
            assertTrue(n.text().chars().noneMatch(c -> "0O1IU".indexOf(c) >= 0), n.text());
        });
    }

    @Test
    void tellsNeitherOrderNorCount() {
        Set<String> firsts = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String number = CaseNumber.fresh().text();
            firsts.add(number.substring(0, 1));
            all.add(number);
        }

        assertEquals(2_000, all.size());
        assertEquals(ALPHABET.length(), firsts.size(), "every beginning occurs");
    }

    @Test
    void isReadHoweverItIsSpoken() {
        CaseNumber number = CaseNumber.fresh();
        String spoken = " " + number.text().toLowerCase().replace('-', ' ') + " ";

        assertEquals(Optional.of(number), CaseNumber.parse(spoken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4njqfaebq", "4nj qfa ebq", " 4NJ-QFA-EBQ ", "4njqfa-Ebq", "4NJ\u2011QFA\u2011EBQ", "\u200f4NJ-QFA-EBQ"})
    void anyHyphensSpacesAndLettersLeadToTheSameNumber(String typed) {
        assertEquals("4NJ-QFA-EBQ", CaseNumber.parse(typed).orElseThrow().text());
    }

    @Test
    void everySingleSlipIsFound() {
        String number = CaseNumber.fresh().text().replace("-", "");
        for (int place = 0; place < number.length(); place++)
            for (char other : ALPHABET.toCharArray())
                if (other != number.charAt(place)) {
                    String slip = number.substring(0, place) + other + number.substring(place + 1);
                    assertEquals(Optional.empty(), CaseNumber.parse(slip), slip);
                }
    }

    @Test
    void everySwapOfTwoIsFound() {
        for (int tries = 0; tries < 50; tries++) {
            String number = CaseNumber.fresh().text().replace("-", "");
            for (int place = 0; place < number.length() - 2; place++) {
                if (number.charAt(place) == number.charAt(place + 1)) continue;
                String swap = number.substring(0, place) + number.charAt(place + 1) + number.charAt(place) + number.substring(place + 2);
                assertEquals(Optional.empty(), CaseNumber.parse(swap), swap);
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "000-000-000", "' or '1'='1", "ABCDEFGHJKLMNP"})
    void nothingElseIsANumber(String typed) {
        assertEquals(Optional.empty(), CaseNumber.parse(typed));
        assertThrows(RuntimeException.class, () -> new CaseNumber(typed));
    }

    @Test
    void aBeginningFindsWhatIsStored() {
        assertEquals(Optional.of("K7Q-4"), CaseNumber.beginning("k7q 4"));
        assertEquals(Optional.of("K7Q"), CaseNumber.beginning("k7q"));
        assertEquals(Optional.empty(), CaseNumber.beginning("%"));
        assertEquals(Optional.empty(), CaseNumber.beginning("K0"));
    }
}
