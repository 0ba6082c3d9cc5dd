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

    private static final Pattern PRICE = Pattern.compile("\\b(cost|price|fee|amount|charge)");

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
        String columns = columns();

        assertTrue(columns.contains("interim_given") && columns.contains("provider_said"));
        assertFalse(CONDITION.matcher(columns.toLowerCase(Locale.ROOT)).find());
    }

    @Test
    @Holds(Recommendation.R_38)
    void thereIsNoPriceToWriteDown() throws IOException {
        assertTrue(Stream.of(OfferService.class.getRecordComponents()).noneMatch(c -> PRICE.matcher(c.getName()).find()));
        assertTrue(Stream.of(Service.class.getDeclaredFields()).noneMatch(f -> PRICE.matcher(f.getName()).find()));
        assertTrue(migration("V1060__no_price_at_all.sql").contains("drop column cost_to_survivor"));
        assertFalse(PRICE.matcher(columns().replaceFirst("cost_to_survivor[^\\n]*\\n", "")).find(), "nothing but the column that was dropped");
    }

    /** What the table of services has, from its first migration on. */
    private static String columns() throws IOException {
        String table = migration("V0500__support_services.sql");
        return table.substring(table.indexOf("create table"), table.indexOf("create index")) + migration("V0501__services_beside_referrals.sql") + migration("V1061__help_that_does_not_break_off.sql");
    }

    private static String migration(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/db/migration/" + name));
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
