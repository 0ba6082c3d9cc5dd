package org.amparo.codelist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.shared.NoPersonalData;

/**
 * Finds words that hurt in what somebody writes, by the lists {@code wording_en.txt}, {@code _es}, {@code _fr} and {@code _ar} that case
 * staff can read and mend. It only answers: it refuses nothing, and what it was given it forgets (R-123).
 */
@NoPersonalData("a word list; the text looked through is neither kept nor handed on")
public final class WordingHints {

    /** One line of a list, ready to look for. */
    private record Entry(WordingHint hint, Pattern term, List<Pattern> notMeant) {

        boolean standsIn(String text) {
            String rest = text;
            for (Pattern harmless : notMeant) rest = harmless.matcher(rest).replaceAll(" · ");
            return term.matcher(rest).find();
        }
    }

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar");
    /** And, so, with, like, for and the article are written on to the word. */
    private static final String ARABIC_BEGINNING = "(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)";
    private static final List<Entry> ENTRIES = LANGUAGES.stream().flatMap(WordingHints::read).toList();

    private WordingHints() {}

    /** In the order of the lists, each once, whatever language the writer's pages are in. */
    public static List<WordingHint> in(String text) {
        if (text == null || text.isBlank()) return List.of();
        String plain = plain(text);
        return ENTRIES.stream().filter(entry -> entry.standsIn(plain)).map(Entry::hint).toList();
    }

    /** The whole list of one language, for people to read. */
    public static List<WordingHint> list(String language) {
        return ENTRIES.stream().map(Entry::hint).filter(hint -> hint.language().equals(language)).toList();
    }

    private static Stream<Entry> read(String language) {
        var list = WordingHints.class.getResourceAsStream("wording_" + language + ".txt");
        if (list == null) throw new IllegalStateException("no list of words for " + language);
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> entry(language, line)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String language, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < 3) throw new IllegalStateException("a line of the list for " + language + " has no reason");
        List<Pattern> notMeant = parts.length < 4 ? List.of() : List.of(pattern(language, parts[3]));
        return new Entry(new WordingHint(language, parts[0].split("[,،]")[0].strip(), parts[1].strip(), parts[2].strip()), pattern(language, parts[0]), notMeant);
    }

    private static Pattern pattern(String language, String forms) {
        String any = Arrays.stream(forms.split("[,،]")).map(form -> words(language, form)).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    private static String words(String language, String form) {
        return Arrays.stream(plain(form).strip().split("[\\s-]+")).map(word -> word(language, word)).collect(Collectors.joining("[\\s\\u00a0-]+"));
    }

    private static String word(String language, String word) {
        boolean open = word.endsWith("*");
        String stem = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
        return (language.equals("ar") ? ARABIC_BEGINNING : "") + stem + (open ? "\\p{L}*" : "");
    }

    /** Accents, vowel signs and the shapes of one letter are written by some and not by others. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}\\u0640]+", "").replace('’', '\'').replace('ى', 'ي').replace('ة', 'ه')
                .toLowerCase(Locale.ROOT);
    }
}
