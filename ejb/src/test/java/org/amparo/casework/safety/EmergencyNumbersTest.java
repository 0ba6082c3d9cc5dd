package org.amparo.casework.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmergencyNumbersTest {

    @Test
    void everyLineIsACountryWithNumbersThatCanBeDialled() {
        var known = List.of(Locale.getISOCountries());
        for (String country : EmergencyNumbers.countries()) {
            assertTrue(known.contains(country), country);
            assertTrue(EmergencyNumbers.of(country).stream().allMatch(l -> l.number().matches("\\d{2,5}")), country);
        }
    }

    @Test
    void whereWeAreNotSureNothingIsSaid() {
        assertEquals(List.of(), EmergencyNumbers.of(null));
        assertEquals(List.of(), EmergencyNumbers.of("AQ"));
    }

    @Test
    void theUnionHasOneNumber() {
        for (String member : Arrays.asList("ES", "FR", "DE", "IT", "RO", "BG", "PL"))
            assertEquals(new EmergencyNumbers.Line(EmergencyNumbers.Answering.ANY, "112"), EmergencyNumbers.of(member).getFirst(), member);
    }
}
