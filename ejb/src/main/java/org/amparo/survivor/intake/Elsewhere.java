package org.amparo.survivor.intake;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.codelist.NeedDomain;

/** We are not the right place; she got real alternatives, and agreed to the call that was made for her. */
public record Elsewhere(Set<NeedDomain> explained, boolean agreedToTheCall) {

    public Elsewhere {
        explained = explained.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(explained));
    }
}
