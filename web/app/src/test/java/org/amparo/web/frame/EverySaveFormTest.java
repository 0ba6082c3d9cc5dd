package org.amparo.web.frame;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new button is on the list before anything runs: {@code EveryDoorIT} then presses it as the second of two, as somebody interrupted, as whoever is kept away. */
class EverySaveFormTest {

    private static final String LIST = "ear/src/test/resources/access/forms.csv";
    private static final Set<String> SECOND = Set.of("both", "past", "gone", "adds", "same", "last", "before", "shows", "draft", "open");
    private static final Pattern PART = Pattern.compile("<(h:form|/h:form|ui:repeat|/ui:repeat|a:button|p:remoteCommand)\\b([^>]*?)(/?)>", Pattern.DOTALL);
    private static final Pattern OTHERWISE = Pattern.compile("<(?:[hp]:command\\w+|form\\b[^>]*method=\"post\"|(?:p|f):(?:ajax|poll)\\b[^>]*listener=|p:fileUpload|p:inplace|p:autoComplete)", Pattern.DOTALL);
    /** Signs in anew, out, another language, begins a search of one's own; looks again while somebody writes or waits. */
    private static final Set<String> SAVE_NOTHING = Set.of("access/glass", "templates/menus", "survivor/search", "survivor/consent", "tags/area", "partner/import");
    private static final Pattern KEEPING = Pattern.compile("<h:form id=\"(\\w+)\"[^>]*data-draft=");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    /** One button that stands on a page: where, in which form, by which name, and whether each row has one. */
    private record Pressed(String name, boolean inRow, boolean about) {}

    @Test
    void everyButtonHasALine() {
        Set<String> listed = lines().stream().map(line -> line[0].replaceFirst("@.*", "")).collect(toCollection(TreeSet::new));
        Set<String> built = built().stream().map(Pressed::name).collect(toCollection(TreeSet::new));
        assertTrue(built.size() > 250, "the search finds buttons at all");

        assertEquals("[] []", without(built, listed) + " " + without(listed, built), "first buttons without a line in " + LIST + " (page#form:button,its address,who presses it first and second,"
                + "lines that come before,field=value;…,what the second of two finds,the field whose draft comes back,whether somebody may be kept away: its head explains each), then lines there without a button");
    }

    @Test
    void everyLineIsWhole() {
        Set<String> known = lines().stream().map(line -> line[0]).collect(toCollection(TreeSet::new));
        for (String[] line : lines()) {
            assertEquals(8, line.length, "eight parts: " + String.join(",", line));
            assertTrue(SECOND.contains(line[5].split("[: ]")[0]), "one of " + SECOND + ": " + line[0]);
            assertTrue(!line[5].startsWith("open") || line[5].matches("open( \\w+)?: .{10,}"), "why nobody walks it: " + line[0]);
            for (String first : line[3].split(" ")) assertTrue(first.isEmpty() || first.matches("it/.*|\\+.*") || known.contains(first), line[0] + " comes after " + first + ", which has no line");
        }
    }

    /** A button that no search for buttons finds would have no line, and nobody would miss it. */
    @Test
    void nothingButOurButtonsSaves() {
        assertEquals(SAVE_NOTHING, Files.under(Files.PAGES, ".xhtml").stream().filter(page -> OTHERWISE.matcher(Files.read(page)).find()).map(EverySaveFormTest::name).collect(toCollection(TreeSet::new)),
                "a:button, and its line in " + LIST);
    }

    /** A list may have moved on between the look and the press: the place of a row is no name. */
    @Test
    void everyButtonInARowSaysWhatItIsAbout() {
        assertEquals(List.of(), built().stream().filter(button -> button.inRow() && !button.about()).map(Pressed::name).toList(), "about=\"#{row.id()}\"");
    }

    /** Else a line might say that the page keeps the words, and nobody would look whether the draft comes back. */
    @Test
    void everyFormWithADraftHasALineThatLooksForIt() {
        Set<String> looked = lines().stream().filter(line -> !line[6].startsWith("-")).map(line -> line[0].replaceFirst(":.*", "")).collect(toCollection(TreeSet::new));
        Set<String> keeping = Files.under(Files.PAGES, ".xhtml").stream().flatMap(page -> KEEPING.matcher(Files.read(page)).results().map(form -> name(page) + "#" + form.group(1))).collect(toCollection(TreeSet::new));
        assertTrue(keeping.size() > 20, "the search finds forms at all");
        assertEquals(Set.of(), without(keeping, looked), "the field whose words come back");
    }

    @Test
    void aButtonIsFoundWithItsFormAndItsRow() {
        assertEquals(List.of(new Pressed("a/b#kept:save", false, false), new Pressed("a/b#kept:drop", true, true)),
                buttons("a/b", "<h:form id=\"kept\"><a:button id=\"save\"/><ui:repeat value=\"x\"><a:button id=\"drop\" about=\"#{one}\"/></ui:repeat></h:form>"));
    }

    private static List<String[]> lines() {
        return Files.read(Path.of("../..", LIST)).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new)).toList();
    }

    private static List<Pressed> built() {
        return Files.under(Files.PAGES, ".xhtml").stream()
                .flatMap(page -> buttons(name(page), Files.read(page)).stream()).toList();
    }

    private static String name(Path page) {
        return Files.PAGES.relativize(page).toString().replace('\\', '/').replace("WEB-INF/", "").replaceFirst("\\.xhtml$", "");
    }

    private static List<Pressed> buttons(String page, String text) {
        var found = new ArrayList<Pressed>();
        var rows = new ArrayDeque<String>();
        String form = "-";
        for (var part = PART.matcher(text); part.find();) {
            var id = ID.matcher(part.group(2));
            String name = id.find() ? id.group(1) : "";
            switch (part.group(1)) {
                case "h:form" -> form = name;
                case "/h:form" -> form = "-";
                case "ui:repeat" -> { if (part.group(3).isEmpty()) rows.push(name); }
                case "/ui:repeat" -> rows.pop();
                case "a:button", "p:remoteCommand" -> found.add(new Pressed(page + "#" + form + ":" + name, !rows.isEmpty(), part.group(2).contains("about=")));
                default -> { }
            }
        }
        return found;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(toCollection(TreeSet::new));
    }
}
