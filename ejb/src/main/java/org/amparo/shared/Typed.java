package org.amparo.shared;

import java.util.ArrayList;
import java.util.List;
import org.amparo.shared.Unacceptable.Problem;

/**
 * Takes what people typed, as they typed it, or says beside which field and why not. Collects, so that somebody who fills in a form
 * hears everything at once. What cannot be shown again (control characters, half a character, what turns the direction of reading) is refused, never quietly changed.
 */
public final class Typed {

    private final String area;
    private final List<Problem> problems = new ArrayList<>();

    /** @param area whose bundle holds the messages, {@code <area>.problem.<key>} */
    public Typed(String area) {
        this.area = area;
    }

    /** Exactly as typed, spaces at the ends included; null for nothing but white space and signs that nobody sees. */
    public String optional(String field, String text, int longest) {
        if (Signs.nothing(text)) return null;
        if (text.codePointCount(0, text.length()) > longest) refuse(field, "tooLong", Integer.toString(longest));
        else if (!text.codePoints().allMatch(Signs::canBeShown)) refuse(field, "cannotBeShown");
        return text;
    }

    public String required(String field, String text, int longest) {
        String typed = optional(field, text, longest);
        if (typed == null) missing(field);
        return typed;
    }

    public void missing(String field) {
        refuse(field, "missing." + field);
    }

    public void refuse(String field, String key, String... arguments) {
        problems.add(new Problem(field, area + ".problem." + key, List.of(arguments)));
    }

    public void requiring(boolean met, String field, String key, String... arguments) {
        if (!met) refuse(field, key, arguments);
    }

    /** The last line of a constructor that checks itself. */
    public void check() {
        if (!problems.isEmpty()) throw new Unacceptable(problems);
    }
}
