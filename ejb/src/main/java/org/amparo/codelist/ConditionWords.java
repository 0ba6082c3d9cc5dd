package org.amparo.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks in what a provider writes for help that is made conditional: on testimony, a statement, being identified, papers, gratitude. It
 * refuses nothing and hides nothing; a supervisor looks at it. The lists, one for each language, are {@code conditions_*.txt};
 * all are asked, because nobody says in which language a note is written.
 */
public final class ConditionWords {

    private static final List<Pattern> HARMLESS = lines("harmless");
    private static final List<Pattern> ALWAYS = lines("always");
    private static final List<Pattern> CONDITION = lines("condition");
    private static final List<Pattern> ABOUT = lines("about");
    private static final Pattern SENTENCE = Pattern.compile("[.!?;؟؛\\n]+");

    private ConditionWords() {}

    public static boolean in(String words) {
        return words != null && !words.isBlank() && SENTENCE.splitAsStream(plain(words)).map(ConditionWords::withoutHarmless).anyMatch(ConditionWords::conditional);
    }

    private static boolean conditional(String sentence) {
        return finds(ALWAYS, sentence) || finds(CONDITION, sentence) && finds(ABOUT, sentence);
    }

    private static boolean finds(List<Pattern> patterns, String sentence) {
        return patterns.stream().anyMatch(p -> p.matcher(sentence).find());
    }

    private static String withoutHarmless(String sentence) {
        String rest = sentence;
        for (Pattern harmless : HARMLESS) rest = harmless.matcher(rest).replaceAll(" ");
        return rest;
    }

    /** Without marks, in small letters, one kind of apostrophe, no stretched Arabic letters, single spaces. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\u0640]+", "").replaceAll("[\\u2018\\u2019\\u02bc]", "'")
                .replaceAll("[\\u2010-\\u2015]", "-").replaceAll("[^\\S\\n]+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Pattern> lines(String kind) {
        List<Pattern> found = new ArrayList<>();
        for (String language : List.of("en", "es", "fr", "ar"))
            read(language).filter(l -> l.startsWith(kind + ":")).forEach(l -> found.add(Pattern.compile(l.substring(kind.length() + 1).strip())));
        return List.copyOf(found);
    }

    private static Stream<String> read(String language) {
        try (InputStream in = ConditionWords.class.getResourceAsStream("conditions_" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
