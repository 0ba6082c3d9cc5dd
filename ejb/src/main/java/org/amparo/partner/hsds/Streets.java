package org.amparo.partner.hsds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the streets of confidential places in any text of a file, in one pass however many there are. */
final class Streets {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** By their first two words. A street of two words without a number is too common to be looked for. */
    private final Map<String, List<List<String>>> streets = new HashMap<>();

    Streets(Collection<String> all) {
        for (String street : all) {
            List<String> words = words(street);
            boolean telling = words.size() > 2 || words.size() == 2 && street.chars().anyMatch(Character::isDigit);
            if (telling) streets.computeIfAbsent(words.get(0) + " " + words.get(1), start -> new ArrayList<>()).add(words);
        }
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }

    void leaveOutOf(Row row, Consumer<String> told) {
        if (streets.isEmpty()) return;
        List<String> telling = row.cells().entrySet().stream()
                .filter(cell -> Spelling.id(cell.getValue()) == null && speaks(words(cell.getValue()))).map(Map.Entry::getKey).toList();
        telling.forEach(told);
        row.cells().keySet().removeAll(telling);
    }

    private boolean speaks(List<String> text) {
        for (int i = 0; i + 1 < text.size(); i++)
            for (List<String> street : streets.getOrDefault(text.get(i) + " " + text.get(i + 1), List.of()))
                if (i + street.size() <= text.size() && text.subList(i, i + street.size()).equals(street)) return true;
        return false;
    }
}
