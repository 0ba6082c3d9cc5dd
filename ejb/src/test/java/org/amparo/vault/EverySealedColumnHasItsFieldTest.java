package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each sealed column is sealed under its own name and in the compartment of the list: under a copied one two values could change places unseen. */
class EverySealedColumnHasItsFieldTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final String LIST = "ejb/src/test/resources/access/compartments.csv";
    private static final Pattern WHOLE = Pattern.compile("new SealedField\\(\\s*\"(\\w+)\",\\s*\"(\\w+)\",\\s*(?:Compartment\\.)?(\\w+)\\)");
    private static final Pattern BY_COLUMN = Pattern.compile("SealedField (\\w+)\\([^)]*\\) \\{\\s*return new SealedField\\((?:\"(\\w+)\"|table), column(?:\\(\\))?, (?:Compartment\\.)?(\\w+)\\)");
    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\"");
    private static final Pattern COMPARTMENT = Pattern.compile("Compartment\\.(\\w+)");

    @Test
    void everySealedColumnIsSealedUnderItsOwnNameInItsCompartment() throws Exception {
        Map<String, String> listed = listed();
        Map<String, String> sealed = new TreeMap<>(questions());
        try (var files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) sealed.putAll(fields(Files.readString(file)));
        }
        Set<String> wrong = new TreeSet<>();
        listed.forEach((column, compartment) -> {
            if (!compartment.equals(sealed.get(column))) wrong.add(column + " is " + compartment + " in " + LIST + (sealed.containsKey(column) ? " and sealed as " + sealed.get(column)
                    : " and has no SealedField of its own: one more beside the others of " + column.split(",")[0]));
        });
        sealed.keySet().stream().filter(column -> !listed.containsKey(column)).forEach(column -> wrong.add(column + " is sealed and stands in " + LIST + " as nothing that is"));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void aFieldIsFoundHoweverItIsMade() {
        assertEquals(Map.of("note,words", "NEEDS_SUPPORT"), fields("SealedField WORDS = new SealedField(\"note\", \"words\", Compartment.NEEDS_SUPPORT);"));
        assertEquals(Map.of("plan,goal", "HEALTH", "plan,steps", "HEALTH"), fields("""
                static final SealedField GOAL = field("plan", "goal");
                static final SealedField STEPS = field("plan", "steps");
                private static SealedField field(String table, String column) {
                    return new SealedField(table, column, Compartment.HEALTH);
                }"""));
    }

    private static Map<String, String> fields(String source) {
        Map<String, String> found = new TreeMap<>();
        WHOLE.matcher(source).results().forEach(m -> found.put(m.group(1) + "," + m.group(2), m.group(3)));
        Matcher made = BY_COLUMN.matcher(source);
        while (made.find()) {
            String table = made.group(2);
            String compartment = made.group(3);
            Matcher call = Pattern.compile("\\b" + made.group(1) + "\\((\"[^)]*)\\)").matcher(source);
            while (call.find()) {
                List<String> texts = TEXT.matcher(call.group(1)).results().map(m -> m.group(1)).toList();
                Matcher said = COMPARTMENT.matcher(call.group(1));
                String where = compartment.equals("compartment") && said.find() ? said.group(1) : compartment;
                found.put((table == null ? texts.getFirst() : table) + "," + texts.get(table == null ? 1 : 0), where);
            }
        }
        return found;
    }

    /** The questions about what happened are their own columns. */
    private static Map<String, String> questions() throws ReflectiveOperationException {
        Map<String, String> found = new TreeMap<>();
        Class<?> question = Class.forName("org.amparo.survivor.circumstance.Question");
        var made = question.getDeclaredMethod("field");
        made.setAccessible(true);
        for (Object one : question.getEnumConstants()) {
            SealedField field = (SealedField) made.invoke(one);
            found.put(field.table() + "," + field.column(), field.compartment().name());
        }
        return found;
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Files.readAllLines(Path.of("..", LIST)).stream().skip(1).filter(line -> !line.endsWith(",OPERATIONAL")).forEach(line -> {
            int last = line.lastIndexOf(',');
            found.put(line.substring(0, last), line.substring(last + 1));
        });
        return found;
    }
}
