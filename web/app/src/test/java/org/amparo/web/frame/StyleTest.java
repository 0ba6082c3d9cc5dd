package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look, as far as it can be counted: enough contrast, mirrored by itself, small. */
class StyleTest {

    private static final Path CSS = Files.PAGES.resolve("resources/css");
    private static final Map<String, String> LIGHT = tokens(false);
    private static final Map<String, String> DARK = tokens(true);

    @ParameterizedTest
    @CsvSource({"ink,paper,4.5", "ink,sheet,4.5", "ink,sunk,4.5", "ink-soft,paper,4.5", "ink-soft,sheet,4.5", "ink-soft,sunk,4.5", "accent,paper,4.5", "accent,sheet,4.5", "accent,sunk,4.5",
        "accent-deep,accent-wash,4.5", "ink-soft,accent-wash,4.5", "on-accent,accent,4.5", "on-accent,accent-deep,4.5", "danger,sheet,4.5", "danger,danger-wash,4.5", "wait,sheet,4.5", "wait,wait-wash,4.5",
        "ink,wait-wash,4.5", "ink,danger-wash,4.5", "ink,well-wash,4.5", "well,sheet,4.5", "well,well-wash,4.5", "edge,sheet,3", "edge,paper,3", "focus,sheet,3", "focus,paper,3"})
    void canBeReadInLightAndDark(String front, String ground, double atLeast) {
        for (var tokens : List.of(LIGHT, DARK)) {
            double ratio = contrast(tokens.get(front), tokens.get(ground));
            assertTrue(ratio >= atLeast, "%s on %s is %.2f : 1".formatted(front, ground, ratio));
        }
    }

    @Test
    void colourStandsInTheTokensOnly() {
        for (var sheet : Files.under(CSS, ".css")) {
            if (List.of("tokens.css", "print.css").contains(sheet.getFileName().toString())) continue;
            var found = Pattern.compile("#[0-9a-f]{3,8}\\b(?!.*gradient)").matcher(Files.read(sheet).replaceAll("#fff; }", ";}").replaceAll("linear-gradient\\([^;]*", ""));
            assertFalse(found.find(), () -> sheet + ": " + found.group());
        }
    }

    @Test
    void leftAndRightAreNeverNamed() {
        var physical = Pattern.compile("[\\s;{](left|right|(margin|padding|border)-(left|right)|text-align:\\s*(left|right)|float:\\s*(left|right))\\s*[:;]");
        for (var sheet : Files.under(CSS, ".css")) assertFalse(physical.matcher(Files.read(sheet)).find(), sheet + " would not mirror");
    }

    @Test
    void isSmall() {
        assertTrue(Files.under(CSS, ".css").stream().mapToInt(f -> Files.read(f).length()).sum() < 60_000);
    }

    @Test
    void nothingIsSmallerThanFourteenPixels() {
        var sizes = Pattern.compile("font(?:-size)?:[^;]*?(\\d*\\.?\\d+)(px|rem|pt)").matcher(Files.read(CSS.resolve("patterns.css")) + Files.read(CSS.resolve("forms.css")) + Files.read(CSS.resolve("frame.css")));
        sizes.results().forEach(r -> assertTrue(Double.parseDouble(r.group(1)) * (r.group(2).equals("rem") ? 16 : 1) >= 14, r.group()));
        assertEquals(".875rem", LIGHT_RAW.get("t-small"));
    }

    private static final Map<String, String> LIGHT_RAW = raw(Files.read(CSS.resolve("tokens.css")));

    private static Map<String, String> tokens(boolean dark) {
        var text = Files.read(CSS.resolve("tokens.css"));
        int split = text.indexOf("@media (prefers-color-scheme: dark)");
        var all = raw(text.substring(0, split));
        if (dark) all.putAll(raw(text.substring(split)));
        return all;
    }

    private static Map<String, String> raw(String text) {
        var all = new HashMap<String, String>();
        Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);").matcher(text).results().forEach(r -> all.put(r.group(1), r.group(2)));
        return all;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weight = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weight[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
