package org.amparo.support;

import java.io.Serializable;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;

/**
 * Help offered for a need. No provider means ourselves. There is no field for a condition, and the price is not a field either:
 * it is nothing.
 */
public record OfferService(NeedId need, NeedDomain domain, ServiceKind kind, OrganisationId provider, ListingId listing, Funding funding,
                           boolean interpreter, Set<Adjustment> adjustments, String wish) implements Serializable {

    private static final int LONGEST = 10_000;

    public OfferService {
        if (need == null) throw Unacceptable.because("need", "support.problem.needMissing");
        if (domain == null || kind == null) throw Unacceptable.because("kind", "support.problem.kindMissing");
        if (!kind.answers(domain)) throw Unacceptable.because("kind", "support.problem.kindOtherNeed");
        wish = words("wish", wish);
        adjustments = Set.copyOf(adjustments);
    }

    /** What is written on a service: as typed, or refused beside its field; null for nothing. */
    static String words(String field, String text) {
        var typed = new Typed("support");
        String words = typed.optional(field, text, LONGEST);
        typed.check();
        return words;
    }

    @Override
    public String toString() {
        return "offer of " + kind;
    }
}
