package org.amparo.justice.testimony;

import java.util.Set;
import org.amparo.codelist.Adjustment;

/**
 * What a day may be like.
 *
 * @param ways how she may be heard; empty as long as nothing is decided
 * @param assistanceAnswered she is heard where the authority sits, or the other State has agreed
 */
public record Allowed(AuthorityKind authority, Set<Way> ways, boolean assistanceAnswered, Set<Adjustment> adjustments, Considered considered) {

    public Allowed {
        ways = Set.copyOf(ways);
        adjustments = Set.copyOf(adjustments);
    }

    @Override
    public String toString() {
        return "what is allowed";
    }
}
