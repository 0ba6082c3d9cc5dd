package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Whatever is refused is refused in words: each problem that the rules name, and each condition of each table. */
class RefusalsHaveWordsTest {

    private static final String WHERE = "give it a text in web/app/" + Files.WORDS + "/<first word of the key>_{en,es,fr,ar}.properties";
    private static final Path RULES = Path.of("../../ejb/src/main/java");
    private static final Pattern PROBLEM = Pattern.compile("\"([a-z]+\\.problem\\.[A-Za-z.-]*[A-Za-z])\"");
    private static final Pattern TYPED = Pattern.compile("new Typed\\(\"(\\w+)\"\\)");
    private static final Pattern NEEDED = Pattern.compile("typed\\.(?:missing|required)\\(\"(\\w+)\"");
    private static final Pattern TAKEN = Pattern.compile("typed\\.(?:optional|required)\\(");
    private static final Pattern REFUSED = Pattern.compile("typed\\.(?:refuse|requiring)\\([^;]*?\"\\w+\", \"([\\w.]+)\"(?:, [^;\"]*)?\\);");

    /** Their doors ask the table and answer in problems of their own. */
    private static final Set<String> ANSWER_THEMSELVES = Set.of("consent", "break-glass");

    @Test
    void everyProblemThatARuleNamesHasAText() {
        var wrong = new TreeSet<String>();
        int looked = 0;
        for (Path file : Stream.concat(Files.under(RULES, ".java").stream(), Files.under(Path.of("src/main/java"), ".java").stream()).toList())
            for (String key : problems(Files.read(file))) {
                looked++;
                if (!said(key)) wrong.add(file.getFileName() + ": " + key);
            }
        assertTrue(looked > 200, "the search finds problems at all: " + looked);
        assertEquals(Set.of(), wrong, WHERE);
    }

    @Test
    void everyConditionOfATableHasAText() throws Exception {
        var wrong = new TreeSet<String>();
        List<Workflow<?, ?>> tables = tables();
        assertTrue(tables.size() > 20, "the search finds tables at all");
        for (Workflow<?, ?> table : tables)
            for (var row : table.rows())
                for (Guard guard : row.guards()) {
                    String key = "workflow.condition." + table.name() + "." + guard.key();
                    if (!ANSWER_THEMSELVES.contains(table.name()) && !new Words(Tongue.EN).has(key)) wrong.add(key);
                }
        assertEquals(Set.of(), wrong, WHERE);
    }

    @Test
    void aProblemIsFoundHoweverItIsWritten() {
        assertEquals(List.of("x.problem.other", "x.problem.missing.goal", "x.problem.missing.day", "x.problem.both", "x.problem.tooLong", "x.problem.cannotBeShown"), problems("""
                throw Unacceptable.because("place", "x.problem.other");
                var typed = new Typed("x");
                goal = typed.required("goal", goal, 10);
                if (day == null) typed.missing("day");
                typed.requiring(a == null || b == null, "a", "both");
                """));
    }

    private static List<String> problems(String source) {
        var keys = new ArrayList<String>();
        PROBLEM.matcher(source).results().forEach(m -> keys.add(m.group(1)));
        TYPED.matcher(source).results().map(m -> m.group(1) + ".problem.").distinct().forEach(area -> {
            NEEDED.matcher(source).results().forEach(m -> keys.add(area + "missing." + m.group(1)));
            REFUSED.matcher(source).results().forEach(m -> keys.add(area + m.group(1)));
            if (TAKEN.matcher(source).find()) keys.addAll(List.of(area + "tooLong", area + "cannotBeShown"));
        });
        return keys;
    }

    private static boolean said(String key) {
        var words = new Words(Tongue.EN);
        return words.has(key) || words.has(key + ".other");
    }

    private static List<Workflow<?, ?>> tables() throws Exception {
        var tables = new ArrayList<Workflow<?, ?>>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo"))
            if (type.getSimpleName().endsWith("Workflow"))
                for (Field field : Class.forName(type.getName()).getDeclaredFields())
                    if (field.getType() == Workflow.class && java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        tables.add((Workflow<?, ?>) field.get(null));
                    }
        return tables;
    }
}
