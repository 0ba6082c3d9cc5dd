package org.amparo.e2e;

import static org.amparo.shared.Role.*;

import java.util.Set;
import java.util.UUID;
import org.amparo.access.Caller;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** The demonstration's people, under the ids the launcher gives them. */
public enum Somebody {
    CARLA(1, 1, CASEWORKER), DAVID(2, 1, CASEWORKER), NADIA(3, 1, CASEWORKER), FIONA(4, 1, FIRST_CONTACT), CHEN(5, 1, CASEWORKER, CHILD_SPECIALIST),
    LEILA(6, 1, LEGAL_ADVISER), SAM(7, 1, SUPERVISOR), SOFIA(8, 1, SUPERVISOR), OMAR(9, 1, COMPLAINTS_OFFICER), STELLA(10, 1, STATISTICS), ADAM(11, 1, ADMIN),
    PIA(12, 2, PARTNER), PABLO(13, 2, PARTNER), PAULA(14, 2, PARTNER_ADMIN, PARTNER), ROSA(15, 3, PARTNER), LARS(16, 4, PARTNER), MONA(17, 1, COMMUNITY_MONITOR), SYSTEM(0, 1), NOBODY(0, 0);

    private final int number;
    private final int organisation;
    private final Set<Role> roles;

    Somebody(int number, int organisation, Role... roles) {
        this.number = number;
        this.organisation = organisation;
        this.roles = Set.of(roles);
    }

    public StaffId id() {
        return this == SYSTEM ? Caller.SYSTEM : new StaffId(UUID.fromString("0192f000-0000-7000-8000-%012d".formatted(100 + number)));
    }

    public OrganisationId organisation() {
        return new OrganisationId(UUID.fromString("0192f000-0000-7000-8000-%012d".formatted(organisation)));
    }

    public Set<Role> roles() {
        return roles;
    }

    public String login() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
