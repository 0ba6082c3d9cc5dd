package org.amparo.justice.testimony;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.shared.Typed;

/** What the authority decided. @param appealUntil the last day on which one may ask again, when there is one */
public record Ruling(LocalDate on, String reference, Set<Way> ways, Set<Measure> protections, String conditions, LocalDate appealUntil) implements Serializable {

    private static final int LONGEST = 4000;

    public Ruling {
        Typed typed = new Typed("testimony");
        ways = Set.copyOf(ways);
        protections = Set.copyOf(protections);
        if (on == null) typed.missing("decidedOn");
        reference = typed.optional("ruling", reference, 100);
        conditions = typed.optional("conditions", conditions, LONGEST);
        typed.requiring(appealUntil == null || on == null || !appealUntil.isBefore(on), "appealUntil", "appealBeforeDecision");
        typed.check();
    }

    @Override
    public String toString() {
        return "a ruling";
    }
}
