package org.amparo.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person may choose on the command line.
 *
 * @param practice a place of its own with invented people only, that says so on every page
 */
public record Options(Path data, Ports ports, boolean demonstration, boolean practice) {

    private static final String PRACTICE_FOLDER = ".practice";

    static Options from(String[] words, Path home) {
        var practice = words[0].equals("reset") || List.of(words).contains("--practice");
        var data = home.resolve(practice ? PRACTICE_FOLDER : ".run");
        var port = Ports.DEFAULT;
        var demonstration = true;
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "--empty" -> demonstration = false;
                case "--practice" -> { } // known by now: it also says where the data lie
                case "--data" -> data = Path.of(value(words, ++i));
                case "--port" -> port = number(value(words, ++i));
                default -> throw new Trouble("Amparo does not know \"" + words[i] + "\": ./amparo help lists what it knows.");
            }
        }
        if (practice && !demonstration) throw new Trouble("Practice has invented people only, so it cannot begin empty: leave out --empty or --practice.");
        return new Options(data.toAbsolutePath().normalize(), new Ports(port), demonstration, practice);
    }

    private static String value(String[] words, int i) {
        if (i >= words.length) throw new Trouble("A value is missing after " + words[i - 1] + ".");
        return words[i];
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notANumber) {
            throw new Trouble("\"" + word + "\" is not a port number.", notANumber);
        }
    }
}
