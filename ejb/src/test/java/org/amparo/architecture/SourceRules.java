package org.amparo.architecture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What only the text of a file shows: its length, and words that have no place in it. */
final class SourceRules {

    private static final int MOST_JAVA = 300;
    private static final int MOST_XHTML = 120;
    /** The time comes from the injected clock. Its producer looks at the machine's, and so does the stamp that the database compares with its own. */
    private static final Set<String> MACHINE_TIME_ALLOWED = Set.of("Clocks.java", "RowContext.java");

    private static final Pattern CONSOLE = Pattern.compile("System\\s*\\.\\s*(out|err)\\b|\\bprintStackTrace\\s*\\(");
    private static final Pattern MACHINE_TIME = Pattern.compile(
            "\\b(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\s*\\.\\s*now\\s*\\(\\s*(ZoneId[^)]*|ZoneOffset[^)]*)?\\)"
                    + "|\\bSystem\\s*\\.\\s*currentTimeMillis\\b|\\bClock\\s*\\.\\s*system|\\bnew\\s+Date\\s*\\(\\s*\\)");

    private SourceRules() {}

    static List<String> complaintsAbout(Path file, List<String> lines) {
        var complaints = new ArrayList<String>();
        String name = file.toString().replace('\\', '/');
        if (name.matches(".*(Helper|Utils?|Manager|Common)\\.java")) complaints.add(file + " has a name for anything");
        if (name.endsWith(".java") && lines.size() > MOST_JAVA) complaints.add(file + " has " + lines.size() + " lines, at most " + MOST_JAVA);
        if (name.endsWith(".xhtml") && lines.size() > MOST_XHTML) complaints.add(file + " has " + lines.size() + " lines, at most " + MOST_XHTML);
        if (name.endsWith(".java") && name.matches(".*\\b(ejb|web/\\w+)/src/main/.*"))
            for (int i = 0; i < lines.size(); i++) complaints.addAll(complaintsAbout(file, i + 1, lines.get(i)));
        return complaints;
    }

    private static List<String> complaintsAbout(Path file, int number, String line) {
        var complaints = new ArrayList<String>();
        if (CONSOLE.matcher(line).find()) complaints.add(file + ":" + number + " writes to the console");
        if (MACHINE_TIME.matcher(line).find() && !MACHINE_TIME_ALLOWED.contains(file.getFileName().toString())) complaints.add(file + ":" + number + " asks the machine for the time");
        return complaints;
    }

    /** What is built or hidden is not looked into: it may be large, and change meanwhile. */
    static List<Path> sourcesUnder(Path root) throws IOException {
        var sources = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean passed = name.equals("target") || name.startsWith(".") && !folder.equals(root);
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().matches(".*\\.(java|xhtml)")) sources.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
