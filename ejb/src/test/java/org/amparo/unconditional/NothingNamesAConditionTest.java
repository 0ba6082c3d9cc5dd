package org.amparo.unconditional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casework.CaseType;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.consent.ConsentPurpose;
import org.junit.jupiter.api.Test;

/**
 * INV-1, the other half: where help is decided there is not even a word by which testimony, cooperation, identification or status could be
 * asked for, in code or in the database. Every area counts that is not named as lying outside, so a new one does too.
 */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_41})
class NothingNamesAConditionTest {

    private static final String BASE = "org.amparo.";
    private static final JavaClasses BUILT = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.amparo");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern WALLED = Pattern.compile("call raise_legal_wall\\('([\\w.]+)'");
    private static final Pattern TOUCHED = Pattern.compile("(?:create|alter) table (?:if not exists )?(?:only )?(?:amparo\\.)?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    @Test
    void noClassFieldParameterConstantOrMethodNamesWhatProceedingsKnow() throws IOException {
        assertEquals(Exceptions.of("name"), named(Conditions.JUSTICE, helping()));
    }

    /** What is given in the house itself needs no yes to anything leaving it, and has no word for one. */
    @Test
    void whatIsGivenInTheHouseDoesNotAskAboutSharing() throws IOException {
        Set<String> sharing = Exceptions.of("folder-sharing");
        Set<String> needed = sharing.stream().filter(folder -> !named(Conditions.SHARING, in(folder)).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        Set<JavaClass> given = helping();
        for (String folder : sharing) given.removeAll(in(folder));

        assertEquals(sharing, needed, "folders that are listed, and those of them with such a word");
        assertEquals(Exceptions.of("name-sharing"), named(Conditions.SHARING, given));
    }

    @Test
    void everyAreaOutsideIsThere() throws IOException {
        Set<String> areas = BUILT.stream().map(JavaClass::getPackageName).filter(p -> p.startsWith(BASE)).map(NothingNamesAConditionTest::area).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(areas.containsAll(Exceptions.of("area")));
        assertTrue(helping().stream().map(type -> area(type.getPackageName())).collect(Collectors.toSet()).containsAll(Set.of("support", "casework", "child", "calendar", "referral", "work")));
    }

    /** What brought her, and what is known of how she was exploited, is told and counted; nobody who helps decides by it. */
    @Test
    void whatBroughtHerDecidesNothing() throws IOException {
        Set<String> asking = new TreeSet<>();
        for (JavaClass type : helping()) {
            type.getFieldAccessesFromSelf().stream().filter(a -> a.getTargetOwner().isEquivalentTo(CaseType.class)).filter(a -> !type.isEquivalentTo(CaseType.class))
                    .forEach(a -> asking.add(type.getSimpleName() + "." + a.getName()));
            type.getMethodCallsFromSelf().stream().filter(c -> c.getTargetOwner().isEquivalentTo(CaseType.class) && Set.of("ordinal", "equals", "compareTo", "hashCode").contains(c.getName()))
                    .forEach(c -> asking.add(type.getSimpleName() + "." + c.getName()));
            type.getDirectDependenciesFromSelf().stream().filter(d -> d.getTargetClass().getPackageName().equals(BASE + "survivor.circumstance")).forEach(d -> asking.add(type.getSimpleName()));
        }

        assertEquals(Exceptions.of("brought-her"), asking);
    }

    /** Her answers about police, courts, immigration, consulates and evidence are read by those who share with them, and by nobody else. */
    @Test
    void nobodyWhoHelpsReadsHerAnswersToAuthorities() throws IOException {
        Set<String> authorities = Stream.of(ConsentPurpose.values()).map(Enum::name).filter(n -> n.startsWith("SHARE_WITH_") || n.startsWith("EVIDENCE")).collect(Collectors.toSet());
        Set<String> reading = new TreeSet<>();
        for (JavaClass type : helping())
            type.getFieldAccessesFromSelf().stream().filter(a -> a.getTargetOwner().isEquivalentTo(ConsentPurpose.class) && authorities.contains(a.getName()))
                    .forEach(a -> reading.add(type.getSimpleName() + "." + a.getName()));

        assertTrue(authorities.size() >= 4);
        assertEquals(Exceptions.of("answer"), reading);
    }

    /** Columns, tables and the codes a check admits: every name in every migration but those behind the wall of legal matters. */
    @Test
    void noColumnAndNoCodeOfTheDatabaseNamesAConditionButTheListedOnes() throws IOException {
        Set<String> found = new TreeSet<>();
        Set<String> behindTheWall = Exceptions.of("migration");
        for (Path file : migrations()) {
            Matcher name = NAME.matcher(code(file));
            while (name.find()) if (!behindTheWall.contains(number(file)) && Conditions.JUSTICE.in(name.group())) found.add(number(file) + " " + name.group());
        }

        assertEquals(Exceptions.of("column"), found);
    }

    /** What is listed as lying behind that wall makes and changes no table in front of it, and is needed. */
    @Test
    void whatIsListedAsBehindTheWallTouchesNothingInFrontOfIt() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Path file : migrations()) {
            if (!Exceptions.of("migration").contains(number(file))) continue;
            Set<String> touched = found(TOUCHED, code(file));
            touched.removeAll(walled());
            assertEquals(Set.of(), touched, file + " is listed as behind the wall of legal matters and touches these in front of it");
            needed.add(number(file));
        }

        assertEquals(Exceptions.of("migration"), needed);
        assertTrue(walled().contains("participation_word"));
        assertEquals(Set.of("service", "need"), found(TOUCHED, "alter table service add x text; create table if not exists amparo.need (y text);"), "the search sees tables");
    }

    private static Set<String> walled() throws IOException {
        Set<String> walled = new TreeSet<>();
        for (Path file : migrations()) walled.addAll(found(WALLED, code(file)));
        return walled;
    }

    private static Set<String> found(Pattern pattern, String code) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static java.util.List<Path> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.toList();
        }
    }

    private static String number(Path file) {
        return file.getFileName().toString().split("__")[0];
    }

    private static String code(Path file) throws IOException {
        return Files.readString(file).replaceAll("--[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Set<JavaClass> helping() throws IOException {
        Set<String> outside = Exceptions.of("area");
        return BUILT.stream().filter(type -> type.getPackageName().startsWith(BASE) && !outside.contains(area(type.getPackageName()))).collect(Collectors.toSet());
    }

    private static Set<JavaClass> in(String folder) {
        return BUILT.stream().filter(type -> type.getPackageName().equals(BASE + folder)).collect(Collectors.toSet());
    }

    private static String area(String packageName) {
        return packageName.substring(BASE.length()).split("\\.")[0];
    }

    private static Set<String> named(Conditions conditions, Set<JavaClass> types) {
        Set<String> found = new TreeSet<>();
        for (JavaClass built : types) {
            if (built.isAnonymousClass()) continue;
            Class<?> type = built.reflect();
            String own = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
            if (conditions.in(type.getSimpleName())) found.add(own);
            for (Field field : type.getDeclaredFields()) if (!field.isSynthetic() && conditions.in(field.getName())) found.add(own + "." + field.getName());
            for (Executable code : Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors())).filter(c -> !c.isSynthetic()).toList()) {
                if (code instanceof java.lang.reflect.Method && conditions.in(code.getName())) found.add(own + "." + code.getName());
                for (Parameter parameter : code.getParameters()) if (conditions.in(parameter.getName())) found.add(own + "." + parameter.getName());
            }
        }
        return found;
    }
}
