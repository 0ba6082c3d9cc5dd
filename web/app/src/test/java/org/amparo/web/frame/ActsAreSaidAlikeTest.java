package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log says of somebody what they did: small letters and a verb of the past, so that no line reads like a button. */
class ActsAreSaidAlikeTest {

    private static final String STEM = "access.Action.";

    @ParameterizedTest
    @CsvSource({"en, \\p{Ll}.*", "es, (se )?\\p{Ll}+o .*|(se )?\\p{Ll}+ó .*", "fr, a \\p{Ll}.*"})
    void everyActIsSomethingThatWasDone(String language, String alike) throws Exception {
        var texts = new Properties();
        try (var in = java.nio.file.Files.newBufferedReader(Files.WORDS.resolve("access_" + language + ".properties"))) {
            texts.load(in);
        }
        List<String> acts = texts.stringPropertyNames().stream().filter(key -> key.startsWith(STEM)).sorted().toList();

        assertTrue(acts.size() > 100, () -> "found only " + acts);
        assertEquals(List.of(), acts.stream().map(key -> key + "=" + texts.getProperty(key)).filter(line -> !Pattern.matches(alike, line.substring(line.indexOf('=') + 1))).toList());
    }
}
