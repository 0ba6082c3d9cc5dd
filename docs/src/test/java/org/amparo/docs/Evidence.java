package org.amparo.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.recommendation.Recommendation;

/**
 * Which code cites a recommendation and which test holds it. Read from the sources of every module, so that the answer does not
 * depend on what happens to be built; that a cited recommendation exists is the compiler's business.
 */
final class Evidence {

    private static final Pattern CITED = Pattern.compile("\\bR_\\d{2,3}\\b");
    private static final Pattern HOLDS = Pattern.compile("@Holds\\(\\s*\\{?([^)}]*)}?\\s*\\)((?:\\s*@\\w+(?:\\([^)]*\\))?)*)([^({=;]*)");
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");

    private final Map<Recommendation, Set<String>> rules = new EnumMap<>(Recommendation.class);
    private final Map<Recommendation, Set<String>> tests = new EnumMap<>(Recommendation.class);

    static Evidence in(Path project) throws IOException {
        var evidence = new Evidence();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || name.startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.toString().endsWith(".java")) evidence.read(project.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return evidence;
    }

    private void read(String place, String source) {
        String name = place.replaceAll(".*/|\\.java$", "");
        if (place.contains("src/main/java/") && !place.contains("org/amparo/recommendation/")) add(rules, code(source), name);
        if (place.contains("src/test/java/")) readTest(name, source);
    }

    Set<String> rulesFor(Recommendation recommendation) {
        return rules.getOrDefault(recommendation, Set.of());
    }

    Set<String> testsFor(Recommendation recommendation) {
        return tests.getOrDefault(recommendation, Set.of());
    }

    void readTest(String name, String source) {
        var holds = HOLDS.matcher(code(source));
        while (holds.find()) {
            var type = TYPE.matcher(holds.group(3));
            String declared = type.find() ? type.group(1) : holds.group(3).strip().replaceAll(".*\\s", "");
            add(tests, holds.group(1), declared.equals(name) ? name : name + "." + declared);
        }
    }

    private static void add(Map<Recommendation, Set<String>> to, String text, String place) {
        var cited = CITED.matcher(text);
        while (cited.find()) to.computeIfAbsent(Recommendation.valueOf(cited.group()), r -> new TreeSet<>()).add(place);
    }

    /** Without strings and comments: they cite nothing. */
    private static String code(String source) {
        return COMMENT.matcher(STRING.matcher(source).replaceAll("\"\"")).replaceAll(" ");
    }
}
