package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

/** Two who take the role from each other at one moment: one of them was first, and the other has it no more. */
class TwoAdministratorsIT extends InContainer {

    @Inject
    private AccountService accounts;
    @Inject
    private StaffService staff;

    private final OrganisationId house = OrganisationId.fresh();

    @Test
    void theSecondWaitsAndThenHasNothingToTakeItWith() throws Exception {
        Someone founder = Someone.joins(house, Role.ADMIN);
        Someone one = invited(founder, "One");
        Someone other = invited(founder, "Other");
        long ofOne = version(founder, one.id());
        long ofOther = version(founder, other.id());
        var taken = new CountDownLatch(1);
        var go = new CountDownLatch(1);

        var first = one.meanwhile(e -> {
            accounts.giveRoles(other.id(), Set.of(Role.CASEWORKER), ofOther);
            taken.countDown();
            return go.await(1, TimeUnit.MINUTES);
        });
        taken.await(1, TimeUnit.MINUTES);
        var second = other.meanwhile(e -> {
            accounts.giveRoles(one.id(), Set.of(Role.CASEWORKER), ofOne);
            return true;
        });
        waits();
        go.countDown();

        assertEquals(true, first.get(1, TimeUnit.MINUTES));
        assertInstanceOf(Refusal.class, root(assertThrows(ExecutionException.class, () -> second.get(1, TimeUnit.MINUTES))));
        assertEquals(Set.of(Role.ADMIN), roles(founder, one.id()));
        assertEquals(Set.of(Role.CASEWORKER), roles(founder, other.id()));
    }

    private Someone invited(Someone by, String name) {
        String username = "t" + UUID.randomUUID().toString().substring(0, 18);
        Invited invited = by.does(() -> accounts.invite(new InvitePerson(house, username, "Ana", name, username + "@example.org", "es", Set.of(Role.ADMIN), null)));
        return new Someone(invited.id(), house, Set.of(Role.ADMIN));
    }

    private static void waits() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (Someone.counted("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = current_user") > 0) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("nobody waits: the second did not begin before the first had finished");
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof Refusal)) cause = cause.getCause();
        return cause;
    }

    private long version(Someone asks, StaffId id) {
        return asks.does(() -> staff.person(id)).version();
    }

    private Set<Role> roles(Someone asks, StaffId id) {
        return asks.does(() -> staff.person(id)).person().roles();
    }
}
