package org.amparo.launcher;

import java.nio.file.Path;

/** What a person may choose on the command line. */
public record Options(Path data, Ports ports, boolean demonstration) {

    static Options from(String[] words, Path home) {
        var data = home.resolve(".run");
        var port = Ports.DEFAULT;
        var demonstration = true;
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "--empty" -> demonstration = false;
                case "--data" -> data = Path.of(value(words, ++i));
                case "--port" -> port = number(value(words, ++i));
                default -> throw new Trouble("Amparo does not know \"" + words[i] + "\": ./amparo help lists what it knows.");
            }
        }
        return new Options(data.toAbsolutePath().normalize(), new Ports(port), demonstration);
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
