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

        /** Less than was granted, never more. */
        Granted only(Set<Compartment> parts) {
            Set<Compartment> both = EnumSet.noneOf(Compartment.class);
            both.addAll(compartments);
            both.retainAll(parts);
            return new Granted(rule, both);
        }
    }

    record Refused(String rule) implements Decision {}
}
