package org.amparo.unconditional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one list of places where such a word may stand, each with its reason. A line that nothing needs any more is as wrong as one that is missing. */
final class Exceptions {

    private static final Path LIST = Path.of("src/test/resources/unconditional/exceptions.csv");

    private Exceptions() {}

    static Set<String> of(String kind) throws IOException {
        return Files.readAllLines(LIST).stream().skip(1).map(line -> line.split(",", 3)).filter(cell -> cell[0].equals(kind))
                .peek(cell -> {
                    if (cell.length < 3 || cell[2].isBlank()) throw new AssertionError("no reason given for " + String.join(",", cell));
                })
                .map(cell -> cell[1]).collect(Collectors.toCollection(TreeSet::new));
    }
}
