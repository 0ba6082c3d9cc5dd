package org.amparo.referral.release;

import java.util.Set;
import org.amparo.survivor.consent.DataItem;

/** Which kinds of things a partner can read now, and which wait for its yes. */
public record PackageItems(Set<DataItem> out, Set<DataItem> waiting) {

    public PackageItems {
        out = Set.copyOf(out);
        waiting = Set.copyOf(waiting);
    }
}
