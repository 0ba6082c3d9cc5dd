package org.amparo.notice;

import java.util.UUID;
import org.amparo.staff.Addresses.Address;

/**
 * A notice that nobody has seen and no mail has announced.
 *
 * @param elsewhere where its mail goes instead of the address on record; null nearly always
 */
record WaitingMail(UUID notice, UUID person, UUID team, int tries, String elsewhere) {

    boolean isFor(Address address) {
        return person != null ? person.equals(address.person().value()) : team.equals(address.organisation().value()) && address.answers();
    }

    Address at(Address known) {
        return elsewhere == null ? known : new Address(known.person(), known.organisation(), elsewhere, known.language(), known.answers());
    }

    @Override
    public String toString() {
        return "mail of " + notice;
    }
}
