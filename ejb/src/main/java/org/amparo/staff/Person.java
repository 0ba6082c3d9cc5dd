package org.amparo.staff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;

/** Somebody with an account, as colleagues may know her. A leaver stays, inactive: the log needs her name. */
public record Person(StaffId id, OrganisationId organisation, UnitId unit, String name, Set<Role> roles, boolean active,
                     StaffId deputy, boolean away) implements Serializable {

    public Person {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public Optional<StaffId> standIn() {
        return Optional.ofNullable(deputy);
    }

    public boolean isThere() {
        return active && !away;
    }

    /** A child specialist does what a caseworker does, and more. */
    public boolean has(Role role) {
        return roles.contains(role) || role == Role.CASEWORKER && roles.contains(Role.CHILD_SPECIALIST);
    }
}
