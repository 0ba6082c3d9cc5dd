package org.amparo.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;

/** Everything a decision looks at, fetched in one question: the person asking, and how the record asked for stands. */
record Standing(Set<Role> roles, boolean system, SurvivorId survivor, UUID custodian, State state, boolean withdrawn, boolean excluded,
                Set<Relation> relations, Shunned shunned, Instant at) {

    /** How a survivor's record stands; nothing at all is seen of one that is erased or on hold. */
    enum State { NONE, INTAKE, OPEN, CLOSED, ARCHIVED, HOLD, ERASED }

    Standing {
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        relations = relations.isEmpty() ? Set.of() : EnumSet.copyOf(relations);
    }

    /** Where nobody asked whom she shuns. */
    Standing(Set<Role> roles, boolean system, SurvivorId survivor, UUID custodian, State state, boolean withdrawn, boolean excluded,
             Set<Relation> relations, Instant at) {
        this(roles, system, survivor, custodian, state, withdrawn, excluded, relations, null, at);
    }

    /** Where no survivor is concerned. */
    static Standing onDuty(Caller caller, Set<Role> roles, Instant at) {
        return new Standing(roles, caller.isSystem(), null, caller.organisation().value(), State.NONE, false, false,
                Set.of(caller.isSystem() ? Relation.SYSTEM : Relation.DUTY), at);
    }

    boolean unknown() {
        return survivor == null && state == State.NONE && relations.isEmpty();
    }
}
