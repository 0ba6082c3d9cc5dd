package org.amparo.bench;

import java.nio.file.Path;
import org.amparo.launcher.Ports;

/** What a person may choose. @param seconds how long each operation is measured */
record BenchOptions(int cases, Path data, Ports ports, int seconds, boolean fillOnly) {

    private static final int CASES = 100_000;
    private static final int FEWEST = 1_000;
    private static final int PORT = 13_080;
    private static final int SECONDS = 20;

    static BenchOptions from(String[] words, Path home) {
        int cases = CASES;
        int port = PORT;
        int seconds = SECONDS;
        boolean fillOnly = false;
        Path data = null;
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "--cases" -> cases = number(words, ++i, FEWEST);
                case "--port" -> port = number(words, ++i, 1);
                case "--seconds" -> seconds = number(words, ++i, 1);
                case "--data" -> data = Path.of(word(words, ++i)).toAbsolutePath().normalize();
                case "--fill-only" -> fillOnly = true;
                default -> throw new IllegalArgumentException("Amparo does not know \"" + words[i] + "\": ./amparo help lists what it knows.");
            }
        }
        return new BenchOptions(cases, data == null ? home.resolve("target/bench/" + cases) : data, new Ports(port), seconds, fillOnly);
    }

    private static String word(String[] words, int i) {
        if (i >= words.length) throw new IllegalArgumentException("A value is missing after " + words[i - 1] + ".");
        return words[i];
    }

    private static int number(String[] words, int i, int least) {
        try {
            int number = Integer.parseInt(word(words, i));
            if (number >= least) return number;
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException(words[i - 1] + " takes a number of at least " + least + ".");
    }
}
