package org.amparo.casework.safety;

import java.util.List;

/** What stands on her card, and in which language she reads it: numbers that everybody may know, and the words she chose. Lives for one request. */
public record CardContent(String language, String country, List<EmergencyNumbers.Line> numbers, String words) {

    public CardContent {
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "a card";
    }
}
