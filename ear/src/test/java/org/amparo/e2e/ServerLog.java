package org.amparo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application server's log, read for what no test notices: swallowed errors, and view state that does not serialise. */
record ServerLog(Path file) {

    private static final Pattern NEW_ENTRY = Pattern.compile("\n(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} )");
    private static final Pattern BAD = Pattern.compile("^\\S+ \\S+ (ERROR|FATAL|SEVERE) |\n\tat |MarshallingException|NotSerializable");

    /** The build fails on this file: an exception at the end of a test session would only be logged. */
    void report(Path findings) throws IOException {
        var bad = unexpected();
        if (bad.isEmpty()) return;
        Files.writeString(findings, String.join("\n\n", bad));
        System.err.println("The server log holds " + bad.size() + " unexpected entries:");
        bad.forEach(entry -> System.err.println(inShort(entry).reduce("", (a, b) -> a + "\n    " + b)));
    }

    /** What it was, where it began, and what it came from: a build elsewhere leaves nothing but what it printed. */
    private static Stream<String> inShort(String entry) {
        return Stream.concat(entry.lines().limit(4), entry.lines().skip(4).filter(line -> line.startsWith("Caused by") || line.contains("org.amparo")).limit(6));
    }

    List<String> unexpected() {
        try {
            var expected = expected();
            return NEW_ENTRY.splitAsStream(Files.readString(file)).filter(entry -> BAD.matcher(entry).find())
                    .filter(entry -> expected.stream().noneMatch(e -> e.matcher(entry).find())).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Pattern> expected() throws IOException {
        try (var in = ServerLog.class.getResourceAsStream("/expected-in-server-log.txt")) {
            return Stream.of(new String(in.readAllBytes()).split("\n")).filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pattern::compile).toList();
        }
    }
}
