package org.amparo.justice.testimony;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.shared.Typed;
import org.amparo.survivor.retelling.Reuse;

/**
 * What was thought of instead of hearing her, and what came of offering the account that exists.
 *
 * @param limit the last day on which the authority takes a request, when it has one
 */
public record Considered(Set<Alternative> alternatives, Reuse reuse, String reasons, LocalDate limit) implements Serializable {

    private static final int LONGEST = 4000;

    public Considered {
        Typed typed = new Typed("testimony");
        alternatives = Set.copyOf(alternatives);
        reasons = typed.optional("reasons", reasons, LONGEST);
        typed.check();
    }

    @Override
    public String toString() {
        return "what was considered";
    }
}
