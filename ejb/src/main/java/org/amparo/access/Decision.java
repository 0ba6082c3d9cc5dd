package org.amparo.access;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.Compartment;

/** The answer of the policy; the rule's name goes into the log, never to the person asking. */
sealed interface Decision {

    String rule();

    record Granted(String rule, Set<Compartment> compartments) implements Decision {
        public Granted {
            compartments = compartments.isEmpty() ? Set.of() : EnumSet.copyOf(compartments);
        }
    }

    record Refused(String rule) implements Decision {}
}
