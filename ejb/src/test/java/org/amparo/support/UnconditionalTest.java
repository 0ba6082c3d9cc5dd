package org.amparo.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** This area has no word, no column and no dependency by which proceedings, status or sharing could change what is done for a survivor (INV-1). */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_41})
class UnconditionalTest {

    private static final Pattern CONDITION = Pattern.compile(
            "testi|cooperat|statement|justice|police|court|prosecut|residence|immigration|visa|asylum|gratitude|media|conditional_?on|identified|proceeding");

    @Test
    void noClassFieldOrParameterOfThisAreaHasAWordForACondition() {
        List<String> words = new ArrayList<>();
        for (Class<?> type : types()) {
            words.add(type.getSimpleName());
            for (Field field : type.getDeclaredFields()) words.add(field.getName());
            for (Executable code : Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors())).toList()) {
                words.add(code.getName().replace("org.amparo.support.", ""));
                for (Parameter parameter : code.getParameters()) words.add(parameter.getName());
            }
        }

        assertFalse(words.isEmpty());
        assertEquals(List.of(), words.stream().filter(w -> CONDITION.matcher(w.toLowerCase(Locale.ROOT)).find()).toList());
    }

    @Test
    void noColumnHasAWordForACondition() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/db/migration/V0500__support_services.sql"));
        String columns = table.substring(table.indexOf("create table"), table.indexOf("create index"));

        assertTrue(columns.contains("cost_to_survivor"));
        assertFalse(CONDITION.matcher(columns.toLowerCase(Locale.ROOT)).find());
    }

    @Test
    void thePriceIsNothingByConstraintAndNoCommandCanNameOne() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/db/migration/V0500__support_services.sql"));

        assertTrue(table.contains("check (cost_to_survivor = 0)"));
        assertTrue(Stream.of(OfferService.class.getRecordComponents()).noneMatch(c -> c.getName().matches(".*(cost|price|fee|amount).*")));
    }

    @Test
    void theRulesDependOnNothingButThisAreaAndTheSharedWords() {
        classes().that().haveSimpleName("ServicePolicy").or().haveSimpleName("ServiceWorkflow")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.amparo.support", "org.amparo.shared", "org.amparo.workflow", "org.amparo.recommendation")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amparo.support"));
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amparo.support").stream()
                .map(JavaClass::reflect).<Class<?>>map(type -> type).toList();
    }
}
