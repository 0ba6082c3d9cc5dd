package org.amparo.survivor.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Numbers of papers in what was written about papers: letters and digits only, long enough to be a number, with a digit in it. */
final class DocumentNumbers {

    private DocumentNumbers() {}

    static Set<String> in(String text) {
        Set<String> numbers = new TreeSet<>();
        if (text == null) return numbers;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints()
                .collect(StringBuilder::new, (sb, c) -> sb.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c), StringBuilder::append).toString();
        Arrays.stream(plain.split("[\\s,;:()]+")).map(w -> w.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(w -> w.length() >= 5 && w.length() <= 20 && w.matches(".*\\d.*\\d.*\\d.*")).limit(10).forEach(numbers::add);
        return numbers;
    }
}
