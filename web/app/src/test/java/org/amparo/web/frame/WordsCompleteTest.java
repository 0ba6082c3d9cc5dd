package org.amparo.web.frame;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.casework.NeedWorkflow;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.release.Stage;
import org.amparo.web.inbox.Said;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** Every text in every language; nobody reads a key, an empty line or English in the middle of Arabic. */
class WordsCompleteTest {

    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)$");
    private static final Pattern LABEL = Pattern.compile("([a-z]+)\\.([A-Z]\\w*(?:\\.[A-Z][a-z]\\w*)?)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern IN_PAGE = Pattern.compile("msg\\[\\s*'([^']+)'\\s*]|msg\\.of\\(\\s*'([^']+)'|(?:frame|msg)\\.words\\('([^']+)'");
    private static final Pattern COUNTED = Pattern.compile("msg\\.count\\(\\s*'([^']+)'");

    private static final Map<Tongue, Pattern> GENDERED = Map.of(Tongue.EN, Pattern.compile("(?i)\\b(s?he|hers?|him|his|herself|himself)\\b"),
            Tongue.ES, Pattern.compile("(?i)\\b(ella|la sobreviviente|sobre él|usted mism[ao])\\b"), Tongue.FR, Pattern.compile("(?i)\\b(la survivante|avec elle|pour elle|seule? à seule?)\\b"),
            Tongue.AR, Pattern.compile("الناجية(?! أو)"));

    private static final String WHERE = "give it a text in web/app/" + Files.WORDS + "/<first word of the key>_{en,es,fr,ar}.properties";
    /** Keys that pages put together from a constant. */
    private static final Map<String, Class<? extends Enum<?>>> PUT_TOGETHER = Map.of("inbox.past", ReferralWorkflow.Action.class, "inbox.said", Said.class,
            "inbox.part", Stage.class, "casework.need.state", NeedWorkflow.State.class);

    private static final Map<Path, Properties> FILES = load();
    private static final Map<String, List<Path>> BUNDLES = FILES.keySet().stream().collect(groupingBy(file -> file.getFileName().toString().replaceFirst("_..\\.properties$", "")));

    @Test
    void everyBundleHasAllFourLanguages() {
        BUNDLES.forEach((name, files) -> assertEquals(Tongue.values().length, files.size(), "languages of " + name));
    }

    @Test
    void everyLanguageHasTheSameKeysAndThePluralsItNeeds() {
        var wrong = new ArrayList<String>();
        BUNDLES.forEach((name, files) -> {
            var all = files.stream().flatMap(file -> bases(file).stream()).collect(toCollection(TreeSet::new));
            files.forEach(file -> all.forEach(key -> wrong.addAll(missing(file, key))));
        });
        assertEquals(List.of(), wrong, WHERE);
    }

    /** Of two lines with one key the later wins in silence, and the other one's page says the wrong thing. */
    @Test
    void everyKeyStandsOnceInItsFile() {
        FILES.keySet().forEach(file -> {
            var seen = new TreeSet<String>();
            Files.read(file).lines().filter(line -> line.matches("[a-zA-Z].*=.*")).map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(key -> assertTrue(seen.add(key), file + " has " + key + " twice"));
        });
    }

    @Test
    void everyKeyBelongsToItsBundleAndHasAText() {
        FILES.forEach((file, texts) -> texts.forEach((key, text) -> {
            assertTrue(key.toString().startsWith(bundle(file) + "."), file + ": " + key);
            assertFalse(text.toString().isBlank(), file + ": " + key);
            assertFalse(text.toString().contains("!"), "calm words need no exclamation mark: " + key);
            assertFalse(text.toString().matches("(?s).*<[a-z/].*"), "no markup in texts: " + key);
        }));
    }

    /** Survivors are women, men, and neither: a text that is said of everybody takes nobody's pronoun for granted. */
    @Test
    void nobodyIsTakenForAWomanOrAMan() {
        var wrong = new TreeSet<String>();
        FILES.forEach((file, texts) -> texts.forEach((key, text) -> {
            if (GENDERED.get(tongue(file)).matcher(text.toString()).find()) wrong.add(file.getFileName() + ": " + key);
        }));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyLanguageFillsTheSamePlaces() {
        var wrong = new ArrayList<String>();
        BUNDLES.forEach((name, files) -> FILES.get(files.get(0)).stringPropertyNames().stream().filter(key -> !PLURAL.matcher(key).matches()).forEach(key -> {
            if (files.stream().map(file -> places(FILES.get(file).getProperty(key, ""))).distinct().count() > 1) wrong.add(key);
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        var wrong = new TreeSet<String>();
        for (var page : Files.under(Files.PAGES, ".xhtml")) {
            var text = Files.read(page);
            found(IN_PAGE, text).filter(key -> !key.endsWith(".")).filter(key -> !english(key)).forEach(key -> wrong.add(page.getFileName() + ": " + key));
            found(COUNTED, text).filter(key -> !english(key + ".other")).forEach(key -> wrong.add(page.getFileName() + ": " + key + ".other"));
        }
        assertEquals(Set.of(), wrong, WHERE);
    }

    /** Any string in a bean that begins like a key of an existing bundle has to be one. */
    @Test
    void everyKeyThatABeanNamesExists() {
        var key = Pattern.compile("\"((?:" + String.join("|", BUNDLES.keySet()) + ")\\.[a-zA-Z_.]*[a-zA-Z_])\"");
        var wrong = new TreeSet<String>();
        for (var bean : Files.under(Path.of("src/main/java"), ".java"))
            found(key, Files.read(bean)).filter(k -> !english(k) && !english(k + ".other") && !prefix(k)).forEach(k -> wrong.add(bean.getFileName() + ": " + k));
        assertEquals(Set.of(), wrong, WHERE);
    }

    @Test
    void anEnumThatIsShownIsShownWhole() {
        var wrong = new TreeSet<String>();
        labelled().forEach((name, constants) -> {
            var type = ENUMS.get(name);
            if (type == null) wrong.add("no such enum: " + name);
            else constantsOf(type).stream().filter(c -> !constants.contains(c)).forEach(c -> wrong.add("no label: " + name + "." + c));
            if (type != null) constants.stream().filter(c -> !constantsOf(type).contains(c)).forEach(c -> wrong.add("no such constant: " + name + "." + c));
        });
        assertEquals(Set.of(), wrong, WHERE);
    }

    /** An enum without a single label is not looked at above; offered as a choice it would show its keys. */
    @Test
    void anEnumThatABeanOffersHasLabels() {
        var labelled = labelled().keySet().stream().map(ENUMS::get).collect(toSet());
        var offered = new TreeMap<String, JavaClass>();
        for (var bean : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo.web"))
            for (var getter : bean.getMethods())
                if (getter.getName().startsWith("get") && getter.getReturnType() instanceof JavaParameterizedType list && list.toErasure().isAssignableTo(Collection.class))
                    list.getActualTypeArguments().stream().map(JavaType::toErasure).filter(type -> type.isEnum() && type.getPackageName().matches("org\\.amparo\\.(?!web).*"))
                            .forEach(type -> offered.put(bean.getSimpleName() + "." + getter.getName() + ": " + type.getSimpleName(), type));
        // headings of their own: casework.part.SAFETY.title
        offered.values().removeIf(type -> type.isEquivalentTo(TaskKind.Order.class));
        assertTrue(offered.size() > 20, "the search finds choices at all");
        offered.values().removeIf(type -> labelled.stream().anyMatch(known -> known != null && known.getName().equals(type.getName())));
        assertEquals(Set.of(), offered.keySet(), "an enum offered without labels: keys <area>.<Enum>.<CONSTANT>, " + WHERE);
    }

    @Test
    void everyConstantHasAKeyWhereAPagePutsThemTogether() {
        PUT_TOGETHER.forEach((stem, type) -> {
            Set<String> spoken = new TreeSet<>();
            FILES.values().forEach(texts -> texts.stringPropertyNames().stream().filter(key -> key.matches(Pattern.quote(stem) + "\\.[A-Z_]+")).forEach(spoken::add));
            Set<String> wanted = new TreeSet<>();
            for (var constant : type.getEnumConstants()) wanted.add(stem + "." + constant.name());
            assertEquals(wanted, spoken, WHERE);
        });
    }

    private static final Map<String, JavaClass> ENUMS = enums();

    /** By the name that {@link Words#label} looks for: area, then simple name; shared ones also as codes. */
    private static Map<String, JavaClass> enums() {
        var found = new HashMap<String, JavaClass>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo").stream()
                .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC)).forEach(type -> {
                    // a type of its own has the short name, whatever else stands inside another and is called the same
                    found.merge(type.getPackageName().split("\\.")[2] + "." + type.getSimpleName(), type, (one, other) -> one.getEnclosingClass().isEmpty() ? one : other);
                    found.put("codes." + type.getSimpleName(), type);
                    type.getEnclosingClass().ifPresent(outer -> found.put(type.getPackageName().split("\\.")[2] + "." + outer.getSimpleName() + "." + type.getSimpleName(), type));
                });
        return found;
    }

    private static Set<String> constantsOf(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getModifiers().contains(JavaModifier.ENUM)).map(field -> field.getName()).collect(toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> labelled() {
        var found = new HashMap<String, Set<String>>();
        FILES.values().forEach(texts -> texts.stringPropertyNames().stream().map(LABEL::matcher).filter(Matcher::matches)
                .forEach(m -> found.computeIfAbsent(m.group(1) + "." + m.group(2), n -> new TreeSet<>()).add(m.group(3))));
        return found;
    }

    private static List<String> missing(Path file, String key) {
        var texts = FILES.get(file);
        if (!key.endsWith(".*")) return texts.containsKey(key) ? List.of() : List.of(file.getFileName() + " lacks " + key);
        var stem = key.substring(0, key.length() - 1);
        return Plural.neededBy(tongue(file)).stream().map(p -> stem + p.suffix()).filter(k -> !texts.containsKey(k)).map(k -> file.getFileName() + " lacks " + k).toList();
    }

    private static Set<String> bases(Path file) {
        return FILES.get(file).stringPropertyNames().stream().map(key -> PLURAL.matcher(key).replaceFirst("$1.*")).collect(toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).collect(toCollection(TreeSet::new));
    }

    private static boolean english(String key) {
        return new Words(Tongue.EN).has(key);
    }

    private static boolean prefix(String key) {
        return FILES.values().stream().anyMatch(texts -> texts.stringPropertyNames().stream().anyMatch(k -> k.startsWith(key + ".")));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> Stream.iterate(1, i -> i <= r.groupCount(), i -> i + 1).map(r::group).filter(g -> g != null).findFirst().orElseThrow());
    }

    private static Tongue tongue(Path file) {
        return Arrays.stream(Tongue.values()).filter(t -> file.toString().endsWith("_" + t.getTag() + ".properties")).findFirst().orElseThrow();
    }

    private static String bundle(Path file) {
        return file.getFileName().toString().replaceFirst("_..\\.properties$", "");
    }

    private static Map<Path, Properties> load() {
        var all = new HashMap<Path, Properties>();
        for (var file : Files.under(Files.WORDS, ".properties")) {
            var texts = new Properties();
            try (var in = java.nio.file.Files.newBufferedReader(file)) {
                texts.load(in);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            all.put(file, texts);
        }
        return all;
    }
}
