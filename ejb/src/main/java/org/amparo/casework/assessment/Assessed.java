package org.amparo.casework.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.StaffId;

/** One conversation about how things are, as it was written down. Lives for one request. */
public record Assessed(UUID id, Instant at, StaffId by, String byName, String words, List<Rated> rated) implements Serializable {

    public Assessed {
        rated = List.copyOf(rated);
    }

    public Optional<Rated> of(NeedDomain domain) {
        return rated.stream().filter(r -> r.domain() == domain).findFirst();
    }

    @Override
    public String toString() {
        return "assessment " + id;
    }
}
