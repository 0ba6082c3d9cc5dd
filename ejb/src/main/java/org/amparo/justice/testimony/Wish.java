package org.amparo.justice.testimony;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.Typed;

/**
 * How she wants to be heard, what she wants first standing first. What she needs and what she is afraid of is said in her words.
 *
 * @param remoteOffered every way from afar was spoken of with her before the room of the court was
 */
public record Wish(List<Way> ranked, Set<Measure> protections, boolean remoteOffered, Set<Adjustment> adjustments, String needs, String fears) implements Serializable {

    private static final int LONGEST = 4000;

    public Wish {
        Typed typed = new Typed("testimony");
        ranked = List.copyOf(new LinkedHashSet<>(ranked));
        protections = Set.copyOf(protections);
        adjustments = Set.copyOf(adjustments);
        if (ranked.isEmpty()) typed.missing("ranked");
        needs = typed.optional("needs", needs, LONGEST);
        fears = typed.optional("fears", fears, LONGEST);
        typed.check();
    }

    public Way first() {
        return ranked.getFirst();
    }

    @Override
    public String toString() {
        return "a wish";
    }
}
