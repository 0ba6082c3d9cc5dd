package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The vocabulary is small, and each word of it is explained where authors look for it. */
class TagLibraryTest {

    private static final Path TAGS = Files.PAGES.resolve("WEB-INF/tags");
    private static final Set<String> KNOWN = Set.of("msg", "times", "choices", "reasons", "frame", "language", "resource", "component", "empty", "not", "null", "or", "and", "lt", "gt",
            "eq", "true", "false", "request", "wording", "urgency", "stage", "reason", "cited");

    private final TreeMap<String, Set<String>> attributes = new TreeMap<>();
    private final Set<String> undescribed = new TreeSet<>();

    TagLibraryTest() throws Exception {
        var library = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.PAGES.resolve("WEB-INF/amparo.taglib.xml").toFile());
        var tags = library.getElementsByTagName("tag");
        for (int i = 0; i < tags.getLength(); i++) read((Element) tags.item(i));
    }

    private void read(Element tag) {
        var name = text(tag, "tag-name");
        if (text(tag, "description").length() < 10) undescribed.add(name);
        var found = new TreeSet<String>();
        var all = tag.getElementsByTagName("attribute");
        for (int i = 0; i < all.getLength(); i++) {
            found.add(text((Element) all.item(i), "name"));
            if (text((Element) all.item(i), "description").isBlank()) undescribed.add(name + " " + text((Element) all.item(i), "name"));
        }
        attributes.put(name, found);
    }

    private static String text(Element parent, String child) {
        Node node = parent.getElementsByTagName(child).item(0);
        return node == null ? "" : node.getTextContent().strip();
    }

    @Test
    void everyTagAndAttributeIsDescribed() {
        assertEquals(Set.of(), undescribed);
    }

    @Test
    void everyTagFileIsInTheLibrary() {
        var files = Files.under(TAGS, ".xhtml").stream().map(f -> f.getFileName().toString().replace(".xhtml", "")).collect(Collectors.toCollection(TreeSet::new));
        files.add("button");
        assertEquals(files, attributes.keySet());
    }

    @Test
    void aTagFileReadsOnlyWhatTheLibraryDeclares() {
        var wrong = new TreeSet<String>();
        for (var file : Files.under(TAGS, ".xhtml")) {
            var declared = attributes.get(file.getFileName().toString().replace(".xhtml", ""));
            for (var expression : Pattern.compile("#\\{([^}]*)}").matcher(Files.read(file)).results().map(r -> r.group(1)).toList())
                names(expression).stream().filter(n -> !KNOWN.contains(n) && !declared.contains(n)).forEach(n -> wrong.add(file.getFileName() + ": " + n));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theVocabularyStaysSmall() {
        assertTrue(attributes.size() <= 30, attributes.keySet().toString());
    }

    private static List<String> names(String expression) {
        return Pattern.compile("(?<![\\w.'])[a-z]\\w*").matcher(expression.replaceAll("'[^']*'", "''")).results().map(r -> r.group()).toList();
    }
}
