package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A field that a door may refuse for being empty is never called optional. Compared are the fields of a page with what the commands and the doors of its
 * beans call missing under the same name; a rule that lies deeper, as the conditions of a step, has a test of its own beside it.
 */
class NothingDemandedIsCalledOptionalTest {

    private static final Path RULES = Path.of("../../ejb/src/main/java");
    private static final Path BEANS = Path.of("src/main/java");
    private static final List<Pattern> DEMANDS = List.of(Pattern.compile("\\b(?:required|chosen|missing)\\(\"(\\w+)\""),
            Pattern.compile("requiring\\([^;\\n]*?(?:!= null|!\\w+\\.isEmpty\\(\\))[^;\\n]*?, \"(\\w+)\", \""),
            Pattern.compile("(?:== null|(?<!!)\\b\\w+\\.isEmpty\\(\\))[^;\\n]*(?:because|Problem|refuse)\\(\"(\\w+)\", \""),
            Pattern.compile("(?:because|Problem|refuse)\\(\"(\\w+)\", \"[\\w.]*[mM]issing"));
    private static final Pattern FIELD = Pattern.compile("<a:(?:area|text|choice|date|checks)\\b([^>]*)>");
    private static final Pattern ASKED = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w+)\\.");
    private static final Pattern FORMS = Pattern.compile("\\b([A-Z]\\w*(?:Form|Lines?|Said))\\b");
    private static final Pattern TAKES = Pattern.compile("new (\\w+)\\(|(\\w+)::new|private (?:transient )?(\\w+) \\w+;");

    /** May stay empty after all. */
    private static final Map<String, String> NEVERTHELESS = Map.ofEntries(
            Map.entry("WEB-INF/includes/inbox/ask.xhtml question", "only the first question is demanded, and has its star"),
            Map.entry("casework/addtask.xhtml assignee", "nobody is whoever leads; somebody is demanded where a task is handed on"),
            Map.entry("casework/assess.xhtml words", "one rating is enough, and so is one word"),
            Map.entry("casework/handover.xhtml says", "asked later, on the page where it is demanded"),
            Map.entry("casework/record.xhtml domain", "the second need and those behind it may be none"),
            Map.entry("casework/record.xhtml words", "the second need and those behind it may be none"),
            Map.entry("calendar/interpreter.xhtml language", "the first is demanded; an account, not an interpreter, must have one"),
            Map.entry("calendar/interpreter.xhtml signedOn", "both days of what was signed, or none"),
            Map.entry("calendar/interpreter.xhtml signedUntil", "both days of what was signed, or none"),
            Map.entry("justice/goal.xhtml words", "what is said to progress may have no words; a goal that is new must"),
            Map.entry("keeping/ask.xhtml identity", "made sure of later, on the page where it is demanded"),
            Map.entry("survivor/search.xhtml name", "a number or a document is enough"));

    private final Map<String, List<String>> rules = sources(RULES);
    private final Map<String, List<String>> beans = sources(BEANS);

    @Test
    void noFieldIsOptionalThatADoorRefusesWhenItIsEmpty() {
        var wrong = new TreeSet<String>();
        var spared = new TreeSet<String>();
        optionalButDemanded((field, by) -> {
            if (NEVERTHELESS.containsKey(field)) spared.add(field);
            else wrong.add(field + ": " + by);
        });
        assertEquals(Set.of(), wrong, "required=\"true\", or among=\"true\" where only one button or answer needs it");
        assertEquals(new TreeSet<>(NEVERTHELESS.keySet()), spared, "nothing demands it any more: leave it out here");
    }

    @Test
    void whatIsDemandedIsFoundHoweverItIsWritten() {
        assertEquals(Set.of("a", "b", "c", "d"), demands(List.of("typed.required(\"a\", a, 9); typed.requiring(x || b != null, \"b\", \"no\");\nif (c == null) typed.missing(\"c\");\n"
                + "throw Unacceptable.because(\"d\", \"area.problem.missing.d\");\ntyped.requiring(e == null || known(e), \"e\", \"unknown\");")));
        assertTrue(demands(rules.get("WriteAction")).contains("responsible"));
    }

    private void optionalButDemanded(BiConsumer<String, String> found) {
        for (Path file : Files.under(Files.PAGES, ".xhtml")) {
            if (file.startsWith(Files.PAGES.resolve("WEB-INF/tags"))) continue;
            var page = Files.read(file);
            var demanded = demandedOn(page);
            FIELD.matcher(page).results().map(field -> field.group(1)).filter(field -> !field.matches("(?s).*\\b(required=\"true\"|among=\").*"))
                    .map(field -> field.replaceAll("(?s).*?\\bid=\"(\\w*).*", "$1").replaceAll("\\d+$", ""))
                    .filter(demanded::containsKey).forEach(id -> found.accept(Files.PAGES.relativize(file) + " " + id, demanded.get(id)));
        }
    }

    /** Field, and who demands it. */
    private Map<String, String> demandedOn(String page) {
        var takers = new HashSet<String>();
        ASKED.matcher(page).results().flatMap(asked -> BEAN.matcher(asked.group(1)).results())
                .forEach(bean -> reach(Character.toUpperCase(bean.group(1).charAt(0)) + bean.group(1).substring(1), takers));
        var demanded = new HashMap<String, String>();
        for (String taker : takers)
            for (String bean : beans.get(taker))
                TAKES.matcher(bean).results().map(taken -> taken.group(1) != null ? taken.group(1) : taken.group(2) != null ? taken.group(2) : taken.group(3))
                        .forEach(rule -> demands(rules.getOrDefault(rule, List.of())).forEach(field -> demanded.put(field, rule)));
        return demanded;
    }

    /** The bean, and the forms and lines that it keeps what is typed in. */
    private void reach(String bean, Set<String> takers) {
        if (!beans.containsKey(bean) || !takers.add(bean)) return;
        for (String source : beans.get(bean)) FORMS.matcher(source).results().forEach(form -> reach(form.group(1), takers));
    }

    private static Set<String> demands(List<String> sources) {
        var fields = new TreeSet<String>();
        for (String source : sources)
            for (Pattern demand : DEMANDS) demand.matcher(source).results().forEach(one -> fields.add(one.group(1)));
        return fields;
    }

    private static Map<String, List<String>> sources(Path folder) {
        var all = new HashMap<String, List<String>>();
        for (Path file : Files.under(folder, ".java")) all.computeIfAbsent(file.getFileName().toString().replace(".java", ""), name -> new ArrayList<>()).add(Files.read(file));
        return all;
    }
}
