package org.amparo.e2e.doors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.e2e.FormOnPage;

/**
 * One line of {@code access/forms.csv}: a button that saves, where it is, who presses it, what has to be there first, what is said, and what follows
 * for the second of two, for whoever is interrupted and for whoever is kept away.
 */
record Door(String action, String at, List<String> by, List<String> after, Map<String, String> said, Second second, String draft, boolean tells, String away) {

    /** What the second of two finds who had the form open before the first saved. */
    enum Second {
        /** Both versions, and may save over it. */
        BOTH,
        /** How it stands now; what was meant is not possible any more. */
        PAST,
        /** Out of the second's hands: not here, as for a stranger. */
        GONE,
        /** Both are kept, one beside the other. */
        ADDS,
        /** Said twice is said once. */
        SAME,
        /** It is saved there, and whoever saves last says how it is. */
        LAST,
        /** Only so that another door stands open; the same button is walked by its own line. */
        BEFORE,
        /** Not walked yet; the line says why. */
        OPEN,
        /** Nothing is saved: it looks for something, or turns to the next page. */
        SHOWS,
        /** Keeps or lets go what one was typing, for oneself alone. */
        DRAFT
    }

    static List<Door> all() throws IOException {
        try (var in = Door.class.getResourceAsStream("/access/forms.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(Door::read).toList();
        }
    }

    private static Door read(String line) {
        var part = line.split(",", -1);
        if (part.length != 8) throw new IllegalArgumentException("eight parts, not " + part.length + ": " + line);
        var second = Second.valueOf(part[5].split("[: ]")[0].strip().toUpperCase(java.util.Locale.ROOT));
        return new Door(part[0].strip(), part[1].strip(), several(part[2], " "), several(part[3], " "), said(part[4]), second, part[6].strip(), part[5].matches("\\w+ told\\b.*"), part[7].strip());
    }

    private static List<String> several(String text, String between) {
        return Stream.of(text.strip().split(between)).filter(one -> !one.isBlank()).toList();
    }

    private static Map<String, String> said(String text) {
        var said = new LinkedHashMap<String, String>();
        several(text, ";").forEach(one -> said.put(one.split("=", 2)[0].strip(), one.split("=", 2)[1]));
        return said;
    }

    /** Saved: where one stays on the page, it says what was done. */
    boolean went(Said said) { return said.went() || tells && said.status() == 200 && !said.text().isEmpty() && said.problems().isEmpty() && !said.isBoth(); }

    boolean isWalked() { return !EnumSet.of(Second.SHOWS, Second.DRAFT, Second.BEFORE, Second.OPEN).contains(second); }

    /** Where a record is named, somebody can be kept away from it. */
    boolean isAboutHer() { return !away.startsWith("-"); }

    /** What is looked for by a number is answered beside it, in the words for a number that nobody has; the page names nobody and stays. */
    boolean isToldBeside() { return away.equals("yes beside"); }

    boolean endsWhenKeptAway() { return away.equals("yes anew"); }

    /** The field whose words are there again for whoever comes back; a reason begins with a dash. */
    boolean hasDraft() { return !draft.startsWith("-"); }

    /** A list in which others stand beside her. */
    boolean isAmongSeveral() { return isAboutHer() && !at.contains("{"); }

    /** Of several forms that are numbered, the first. */
    String form() { return named()[0].replaceFirst("#\\{.*}", "0"); }

    String button() { return named()[1].replaceFirst("@.*", ""); }

    private String[] named() { return action.substring(action.indexOf('#') + 1).split(":"); }

    /** Also in a row of a list: then Faces puts the row's name before its own. */
    boolean isIn(FormOnPage one) { return one.isFaces() && one.fields().keySet().stream().anyMatch(name -> name.equals(form()) || name.endsWith(":" + form())); }

    boolean isPressedBy(String name) { return (name.startsWith(form() + ":") || name.contains(":" + form() + ":")) && name.endsWith(":" + button()); }

    @Override
    public String toString() { return action; }
}
