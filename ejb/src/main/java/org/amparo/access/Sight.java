package org.amparo.access;

import static org.amparo.shared.Compartment.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.Compartment;
import org.amparo.shared.Role;

/** Which compartments a role may ever have open, whatever the case: the outer bound of every permit. */
final class Sight {

    private static final Map<Role, Set<Compartment>> OF = new EnumMap<>(Role.class);

    static {
        // of health only what she is asked in the first talk, as long as it is hers: no other act of hers opens any
        OF.put(Role.FIRST_CONTACT, EnumSet.of(IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY));
        OF.put(Role.CASEWORKER, EnumSet.complementOf(EnumSet.of(ALLEGED_OFFENCE, EVIDENCE, COMPLAINT_LINK)));
        OF.put(Role.CHILD_SPECIALIST, EnumSet.complementOf(EnumSet.of(ALLEGED_OFFENCE, EVIDENCE, COMPLAINT_LINK)));
        // never therapeutic notes (workflows 0.1)
        OF.put(Role.LEGAL_ADVISER, EnumSet.of(IDENTITY, CONTACT, JUSTICE, ALLEGED_OFFENCE, EVIDENCE));
        OF.put(Role.SUPERVISOR, EnumSet.of(IDENTITY, CONTACT, NEEDS_SUPPORT, RISK_SAFETY, CHILD));
        OF.put(Role.PARTNER, EnumSet.of(IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY, CHILD));
    }

    private Sight() {}

    static Set<Compartment> of(Role role) {
        return OF.getOrDefault(role, Set.of());
    }
}
