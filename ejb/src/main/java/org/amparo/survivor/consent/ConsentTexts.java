package org.amparo.survivor.consent;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.amparo.shared.NoPersonalData;

/** The consent texts as shipped, one per language. An organisation has its own people check them before it adopts them. */
@NoPersonalData("texts")
public final class ConsentTexts {

    public static final List<String> LANGUAGES = List.of("en", "es", "fr", "ar");

    private static final Map<String, ConsentText> ALL = read();

    private ConsentTexts() {}

    /** English for a language there is no text in: an interpreter then says it aloud. */
    public static ConsentText in(String language) {
        return ALL.getOrDefault(language, ALL.get("en"));
    }

    private static Map<String, ConsentText> read() {
        Map<String, ConsentText> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) all.put(language, read(language));
        return Map.copyOf(all);
    }

    private static ConsentText read(String language) {
        Properties words = new Properties();
        try (var reader = new InputStreamReader(ConsentTexts.class.getResourceAsStream("text_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the consent text cannot be read", e);
        }
        return new ConsentText(language, words.getProperty("version"),
                words.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, words::getProperty)));
    }
}
