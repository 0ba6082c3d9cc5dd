package org.amparo.referral.release;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.Compartment;
import org.amparo.survivor.consent.DataItem;

/** Which kinds of things a partner can read now, and which wait for its yes. */
public record PackageItems(Set<DataItem> out, Set<DataItem> waiting) {

    public PackageItems {
        out = Set.copyOf(out);
        waiting = Set.copyOf(waiting);
    }

    /** @param parts of each part of a package the names of what is in it, with commas between */
    static Set<Compartment> compartments(Collection<String> parts) {
        Set<Compartment> of = EnumSet.noneOf(Compartment.class);
        for (String part : parts)
            for (String item : part.split(",")) of.add(DataItem.valueOf(item).opens());
        return of;
    }
}
