package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private static final List<String> HERE = List.of("Pia Santos", "Ramón Díaz", "ليلى منصور");

    @Test
    void marksSpacesAndCapitalsTellNobodyApart() {
        for (String same : List.of("Pia Santos", "PIA  santos", "P i a Santos", "Pía Santos.", "Ramon Diaz", "Ra\u200bmon Diaz", "لَيلى منصور")) assertTrue(Namesakes.among(HERE, same), same);
    }

    @Test
    void anotherNameDoes() {
        for (String other : List.of("Pia Santos Vega", "Pia R. Santos", "Pio Santos", "Lila Mansour")) assertFalse(Namesakes.among(HERE, other), other);
        assertFalse(Namesakes.among(List.of(), "Pia Santos"));
    }
}
