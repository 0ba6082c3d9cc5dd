package org.amparo.justice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/**
 * What is said in therapy cannot flow into anything that leaves for proceedings: no class of justice knows the notes, none can open what belongs to
 * health, and what a request gives is made of things that were written down for it, one by one.
 */
@Holds({Recommendation.R_69, Recommendation.R_84})
class TherapyStaysOutTest {

    private static final JavaClasses BUILT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo");
    private static final Pattern OPENED = Pattern.compile("Compartment\\.([A-Z_]+)");

    private static ArchRule knowsNothingOf(String area, String... notes) {
        return noClasses().that().resideInAPackage(area).should().dependOnClassesThat().resideInAnyPackage(notes);
    }

    @Test
    void noClassOfJusticeKnowsTheNotesOrTheHelp() {
        knowsNothingOf("org.amparo.justice..", "org.amparo.casework.note..", "org.amparo.support..", "org.amparo.casework.assessment..").check(BUILT);
    }

    @Test
    void theRuleFindsWhoeverKnowsThem() {
        assertThrows(AssertionError.class, () -> knowsNothingOf("org.amparo.casework..", "org.amparo.casework.note..").check(BUILT));
    }

    @Test
    void nothingOfJusticeSealsOrOpensWhatBelongsToHealth() throws Exception {
        Set<String> opened = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java/org/amparo/justice"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) OPENED.matcher(Files.readString(file)).results().forEach(m -> opened.add(m.group(1)));
        }

        assertFalse(opened.contains("HEALTH_PSY"), opened.toString());
        assertTrue(opened.containsAll(Set.of("EVIDENCE", "JUSTICE")), "the search finds what is opened: " + opened);
    }

    @Test
    void neitherDoTheActionsThatOpenMaterial() throws Exception {
        String actions = Files.readString(Path.of("src/main/java/org/amparo/access/Action.java"));

        assertEquals(Set.of("READ_MATERIAL(READ, CARE, IDENTITY, CONTACT, EVIDENCE)", "WORK_ON_MATERIAL(CHANGE, CARE, IDENTITY, EVIDENCE)"),
                Pattern.compile("\\w+_MATERIAL\\([^)]*\\)").matcher(actions).results().map(m -> m.group()).collect(java.util.stream.Collectors.toSet()));
    }
}
