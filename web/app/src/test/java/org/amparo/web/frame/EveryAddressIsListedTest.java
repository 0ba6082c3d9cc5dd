package org.amparo.web.frame;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new page, paper or parameter is on the list of who gets what before anything runs: {@code RefusalsOverHttpIT} then goes there as everybody. */
class EveryAddressIsListedTest {

    private static final String LIST = "ear/src/test/resources/access/surfaces.csv";
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"/([^\"]+)\"\\)");
    private static final Pattern ASKED = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");

    @Test
    void everyPageAndEveryParameterHasALine() {
        Map<String, Set<String>> listed = listed(Files.read(Path.of("../..", LIST)).lines().toList());
        Map<String, Set<String>> built = built();
        assertTrue(built.size() > 100, "the search finds pages at all");

        Set<String> missing = new TreeSet<>();
        built.forEach((path, parameters) -> {
            if (!listed.containsKey(path)) missing.add(path);
            else parameters.stream().filter(one -> !listed.get(path).contains(one)).forEach(one -> missing.add(path + "?" + one));
        });
        Set<String> gone = new TreeSet<>(listed.keySet());
        gone.removeAll(built.keySet());
        assertEquals("[] []", missing + " " + gone, "first addresses without a line in " + LIST + " (page or form,address?id={case},then what each person of the head gets: decide who may come in), "
                + "then lines there without a page");
    }

    @Test
    void aParameterIsFoundInALine() {
        assertEquals(Map.of("support/step", Set.of("id", "step"), "home", Set.of()), listed(List.of("# said", "surface,address,lead", "form,support/step?id={service}&step=STOP,hers", "page,home,opens")));
    }

    private static Map<String, Set<String>> listed(List<String> lines) {
        var found = new TreeMap<String, Set<String>>();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(",")[1].strip().split("\\?", 2)).forEach(address -> {
            Set<String> names = found.computeIfAbsent(address[0], path -> new TreeSet<>());
            if (address.length > 1) Arrays.stream(address[1].split("&")).map(pair -> pair.split("=")[0]).forEach(names::add);
        });
        return found;
    }

    private static Map<String, Set<String>> built() {
        var found = new TreeMap<String, Set<String>>();
        for (Path page : Files.under(Files.PAGES, ".xhtml"))
            if (!page.startsWith(Files.PAGES.resolve("WEB-INF")))
                found.put(Files.PAGES.relativize(page).toString().replace('\\', '/').replaceFirst("\\.xhtml$", ""), all(PARAMETER, page));
        for (Path bean : Files.under(Path.of("src/main/java"), ".java")) all(SERVLET, bean).forEach(address -> found.put(address, all(ASKED, bean)));
        return found;
    }

    private static Set<String> all(Pattern pattern, Path file) {
        return pattern.matcher(Files.read(file)).results().map(m -> m.group(1)).collect(toCollection(TreeSet::new));
    }
}
