package org.amparo.e2e.doors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds on a page with many rows the one that is about her. */
record Rows(String page, List<String> traces) {

    private static final Pattern ROW = Pattern.compile("<li\\b(?![^>]*>\\s*<input)|<(?:section|article) class=\"card");

    /** The name of the button in her row. On her own page, or where nothing tells rows apart, the first; in a list of several people never somebody else's. */
    Optional<String> button(List<String> names, boolean several) {
        return names.stream().filter(name -> hers(page.indexOf("name=\"" + name + "\""))).findFirst().or(() -> names.stream().filter(name -> !several || !page.contains("name=\"" + name + "-about\"")).findFirst());
    }

    /** Where the link leads that goes there. */
    Optional<String> link(String there, boolean several) {
        var found = Pattern.compile("href=\"/?([^\"]*" + Pattern.quote(there) + "[^\"]*)\"").matcher(page).results().toList();
        return found.stream().filter(link -> hers(link.start())).findFirst().or(() -> found.stream().filter(first -> !several).findFirst()).map(link -> link.group(1).replace("&amp;", "&"));
    }

    private boolean hers(int at) {
        if (at < 0) return false;
        int from = 0;
        int to = page.length();
        for (var begins = ROW.matcher(page); begins.find();)
            if (begins.start() <= at) from = begins.start();
            else {
                to = begins.start();
                break;
            }
        String row = page.substring(from, to);
        return traces.stream().anyMatch(row::contains);
    }
}
