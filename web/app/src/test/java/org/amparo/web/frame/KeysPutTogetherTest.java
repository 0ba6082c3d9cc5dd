package org.amparo.web.frame;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.casework.plan.PlanWorkflow;
import org.amparo.justice.testimony.HearingRequestWorkflow;
import org.junit.jupiter.api.Test;

/** A key that a page or a bean puts together from a constant is there for every constant: a new state, step or choice never shows as ⟦key⟧. */
class KeysPutTogetherTest {

    private static final Pattern IN_PAGE = Pattern.compile("'([a-z]+\\.[A-Za-z.]+\\.)'\\.concat\\((?:[^()]|\\(\\))*\\)(?:\\.concat\\('([^']*)'\\))?");
    private static final Pattern IN_BEAN = Pattern.compile("words\\.get\\(\"([a-z]+\\.[A-Za-z.]+\\.)\" \\+ ");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Where only some constants ever come to the page: those that do. */
    private static final Map<String, Set<String>> SOME_ONLY = Map.ofEntries(
            entry("casework.relation.", Set.of("LEAD", "DEPUTY", "MEMBER")), entry("casework.team.place.", Set.of("LEAD", "DEPUTY", "MEMBER")),
            entry("child.open.", Set.of("CARE", "DETERMINATION", "FAMILY_HELP")), entry("child.outcome.", Set.of("DETERMINATION", "REGISTRY", "TRACING", "EDUCATION")),
            entry("inbox.due.", Set.of("SENT", "RECEIVED", "NEEDS_INFO", "WAITLISTED", "ACCEPTED", "IN_SERVICE", "ON_HOLD")),
            // who acts on what could show something; which answers come with a day; giving is a step of the request
            entry("evidence.by.", Set.of("LEGAL_ADVISER", "SURVIVOR", "SYSTEM")), entry("evidence.due.", Set.of("ASKED", "KEPT")), entry("evidence.day.", Set.of("HEAR_KEPT", "ASK_AGAIN")),
            entry("evidence.say.", Set.of("VERIFY", "TAKE_IN", "HAND_ON", "TAKE_BACK", "GIVE_BACK", "DESTROY", "REJECT")),
            // a day stands beside these lists only
            entry("home.waiting.by.", Set.of("RISKS", "INCIDENTS", "EMERGENCIES", "WORRIES", "LATE_CARE", "PROMISES", "ERASURES")),
            // what sounds otherwise of our own help
            entry("support.own.", Set.of("INTERRUPT", "FALL_THROUGH")),
            // a plan begins with its first action; a wish has a form of its own
            entry("plan.step.", allBut(PlanWorkflow.Action.BEGIN)), entry("testimony.say.", allBut(HearingRequestWorkflow.Action.SAY_WISH)));

    @Test
    void everyConstantHasItsKey() {
        var enums = new TreeMap<String, Set<String>>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo"))
            if (type.isEnum()) enums.put(type.getName().substring("org.amparo.".length()), constants(type));
        var wrong = new TreeSet<String>();
        var stems = stems();
        assertTrue(stems.size() > 20, "the search finds keys that are put together: " + stems);
        stems.forEach(stem -> {
            Set<String> keys = keys(stem);
            if (!keys.equals(SOME_ONLY.get(stem)) && !enums.containsValue(keys)) wrong.add(stem + " has " + keys + ", " + nearest(keys, enums));
        });
        assertEquals(Set.of(), wrong, "a key for every constant, in web/app/" + Files.WORDS + "/<first word of the key>_{en,es,fr,ar}.properties; where some never come to the page, name here those that do");
    }

    @Test
    void aConstantWithoutAKeyIsFound() {
        assertEquals("of Action these have no text: [MOVE]", nearest(Set.of("STOP", "GO"), Map.of("Action", Set.of("STOP", "GO", "MOVE"), "State", Set.of("STOP", "GO", "ON", "OFF"))));
    }

    private static String nearest(Set<String> keys, Map<String, Set<String>> enums) {
        return enums.entrySet().stream().filter(e -> e.getValue().containsAll(keys)).min((a, b) -> a.getValue().size() - b.getValue().size()).map(e -> {
            var without = new TreeSet<>(e.getValue());
            without.removeAll(keys);
            return "of " + e.getKey() + " these have no text: " + without;
        }).orElse("which are constants of no enum");
    }

    /** What stands before the constant and, after a bar, what stands behind it. */
    private static Set<String> stems() {
        var found = new TreeSet<String>();
        for (Path page : Files.under(Files.PAGES, ".xhtml"))
            IN_PAGE.matcher(Files.read(page)).results().map(m -> m.group(1) + (m.group(2) == null ? "" : "|" + m.group(2))).forEach(found::add);
        for (Path bean : Files.under(Path.of("src/main/java"), ".java")) IN_BEAN.matcher(Files.read(bean)).results().map(m -> m.group(1)).forEach(found::add);
        found.removeIf(stem -> keys(stem).isEmpty());
        return found;
    }

    private static Set<String> keys(String stem) {
        String[] around = (stem + "|").split("\\|", -1);
        return TEXTS.stringPropertyNames().stream().filter(key -> key.length() >= stem.length() && key.startsWith(around[0]) && key.endsWith(around[1]))
                .map(key -> key.substring(around[0].length(), key.length() - around[1].length())).filter(CONSTANT.asMatchPredicate()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> allBut(Enum<?> one) {
        return Arrays.stream(one.getDeclaringClass().getEnumConstants()).map(Enum::name).filter(name -> !name.equals(one.name())).collect(toCollection(TreeSet::new));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getModifiers().contains(JavaModifier.ENUM)).map(field -> field.getName()).collect(toCollection(HashSet::new));
    }

    private static final Properties TEXTS = english();

    private static Properties english() {
        var all = new Properties();
        for (Path file : Files.under(Files.WORDS, "_en.properties"))
            try (var in = java.nio.file.Files.newBufferedReader(file)) {
                all.load(in);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        return all;
    }
}
