package org.amparo.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitePersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "ana.lopez+work@mail.example.co", "ana@xn--caf-dma.example"})
    void anAddressThatMailCanReachIsTaken(String address) {
        assertEquals(address, InvitePerson.address(" " + address + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@example", "ana@example.org, eve@example.org", "ana@example.org\nBcc: eve@example.org", "Ana <ana@example.org>", "@example.org"})
    void oneThatNamesNobodyOrSeveralIsNot(String address) {
        assertThrows(Unacceptable.class, () -> InvitePerson.address(address));
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var refused = assertThrows(Unacceptable.class, () -> new InvitePerson(null, " ", null, null, null, "xx", Set.of(), null));
        assertEquals(List.of("username", "givenName", "familyName", "email", "language", "organisation", "roles"),
                refused.problems().stream().map(Unacceptable.Problem::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Admin", " admin ", "admin.lima", "administrator", "root", "support", "service-account-amparo-accounts", "service-account", "amparo-team", "security"})
    void nobodyIsCalledAsTheSystemItself(String name) {
        var refused = assertThrows(Unacceptable.class, () -> named(name));
        assertEquals(List.of("staff.problem.usernameTaken"), refused.problems().stream().map(Unacceptable.Problem::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "adminka", "rootsy", "pia.santos", "supporter"})
    void everybodyElseIs(String name) {
        assertEquals(name, named(name).username());
    }

    @Test
    void whatAPartnersKeeperCallsSomebodyIsANameOfThatOrganisationAlone() {
        var ana = named("ana");
        assertEquals("ana" + InvitePerson.ending(ana.organisation()), ana.amongItsOwn().username());
        assertTrue(InvitePerson.ending(ana.organisation()).matches("\\.[a-z0-9]{4}"), InvitePerson.ending(ana.organisation()));
    }

    private static InvitePerson named(String name) {
        return new InvitePerson(OrganisationId.fresh(), name, "Ana", "Lopez", "ana@example.org", "es", Set.of(Role.PARTNER), null);
    }

    @Test
    void keepingAccountsAndKeepingCasesDoNotGoTogether() {
        assertDoesNotThrow(() -> invite(Set.of(Role.CASEWORKER, Role.SUPERVISOR)));
        assertThrows(Unacceptable.class, () -> invite(Set.of(Role.CASEWORKER, Role.ADMIN)));
        assertThrows(Unacceptable.class, () -> invite(Set.of(Role.COMPLAINTS_OFFICER, Role.CASEWORKER)));
    }

    @Test
    void neitherInvitationNorPasswordPrintsItself() {
        assertFalse(invite(Set.of(Role.CASEWORKER)).toString().contains("ana"));
        String password = OneTimePassword.next();
        assertTrue(password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"), password);
        assertFalse(new Invited(null, Invited.Way.PASSWORD, password).toString().contains(password));
    }

    private static InvitePerson invite(Set<Role> roles) {
        return new InvitePerson(OrganisationId.fresh(), "ana", "Ana", "Lopez", "ana@example.org", "es", roles, null);
    }
}
