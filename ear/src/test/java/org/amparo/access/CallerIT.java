package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.e2e.InContainer;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

/** Who a request comes from, in the server. */
class CallerIT extends InContainer {

    @Inject
    private Caller caller;

    @Test
    void everyRequestBeginsAsNobodyAndStaysWhoItBecame() {
        assertFalse(caller.isKnown());
        signIn();
        assertEquals("CASEWORKER", caller.roleNames());
        assertThrows(IllegalStateException.class, this::signIn);
    }

    private void signIn() {
        caller.signIn(new StaffId(UUID.fromString("0192f000-0000-7000-8000-000000000101")), new OrganisationId(UUID.fromString("0192f000-0000-7000-8000-000000000001")),
                Set.of(Role.CASEWORKER), "Carla", "test", java.time.Instant.EPOCH);
    }
}
