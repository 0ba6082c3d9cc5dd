package org.amparo.demonstration;

import static org.amparo.shared.Role.*;

import java.util.Set;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Those of the demonstration's people who act in its first data, under the ids the launcher gives them. */
enum Colleague {
    CARLA(101, 1, CASEWORKER), DAVID(102, 1, CASEWORKER), NADIA(103, 1, CASEWORKER), FIONA(104, 1, FIRST_CONTACT), CHEN(105, 1, CHILD_SPECIALIST), LEILA(106, 1, LEGAL_ADVISER), SAM(107, 1, SUPERVISOR), ADAM(111, 1, ADMIN),
    PIA(112, 2, PARTNER), LARS(116, 4, PARTNER), MONA(117, 1, COMMUNITY_MONITOR);

    private final int number;
    private final int organisation;
    private final Role role;

    Colleague(int number, int organisation, Role role) {
        this.number = number;
        this.organisation = organisation;
        this.role = role;
    }

    StaffId id() {
        return new StaffId(numbered(number));
    }

    OrganisationId organisation() {
        return organisation(organisation);
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    static OrganisationId organisation(int number) {
        return new OrganisationId(numbered(number));
    }

    private static UUID numbered(int number) {
        return UUID.fromString("0192f000-0000-7000-8000-%012d".formatted(number));
    }
}
