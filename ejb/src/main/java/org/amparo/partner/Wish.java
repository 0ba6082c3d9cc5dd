package org.amparo.partner;

import java.io.Serializable;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.OrganisationId;

/** What a service is looked for; null or empty asks nothing. Organisations she does not want are left out without a trace. */
public record Wish(NeedDomain domain, Set<String> languages, Set<Adjustment> adjustments, Set<Served> serves, String region, Integer age,
                   boolean child, Set<OrganisationId> excluded) implements Serializable {

    public Wish {
        languages = Set.copyOf(languages);
        adjustments = Set.copyOf(adjustments);
        serves = Set.copyOf(serves);
        excluded = Set.copyOf(excluded);
    }

    public static Wish of(NeedDomain domain) {
        return new Wish(domain, Set.of(), Set.of(), Set.of(), null, null, false, Set.of());
    }
}
