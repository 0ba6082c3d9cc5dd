package org.amparo.partner;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;

/** A service that answers a wish, with all that speaks against it said aloud; a person decides (INV-9). */
public record Match(ListingDetails listing, List<Warning> warnings, Set<Barrier> barriers) implements Serializable {

    /** What does not fit, and what exactly: codes, languages, a region. */
    public record Warning(Kind kind, List<String> what) implements Serializable {

        public Warning {
            what = List.copyOf(what);
        }
    }

    public enum Kind {
        NOT_CERTIFIED_FOR_CHILDREN(true), UNMET_ADJUSTMENT, NO_COMMON_LANGUAGE, DOES_NOT_SERVE, AGE_OUT_OF_RANGE, OTHER_REGION, FULL,
        WAITING_LIST, CAPACITY_UNKNOWN, CROSS_BORDER;

        private final boolean forbids;

        Kind() {
            this(false);
        }

        Kind(boolean forbids) {
            this.forbids = forbids;
        }

        /** Not to be talked away: nothing may be sent there. */
        public boolean forbids() {
            return forbids;
        }
    }

    public Match {
        warnings = List.copyOf(warnings);
        barriers = Set.copyOf(barriers);
    }

    /** What she needs and this service does not offer. */
    public List<Adjustment> unmetAdjustments() {
        return warnings.stream().filter(w -> w.kind() == Kind.UNMET_ADJUSTMENT).flatMap(w -> w.what().stream()).map(Adjustment::valueOf).toList();
    }

    /** Whether a referral with personal data may go there at all. */
    public boolean maySend() {
        return barriers.isEmpty() && warnings.stream().noneMatch(w -> w.kind().forbids());
    }
}
