package org.amparo.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * Another address that waits for a second person.
 *
 * @param askedBy name of whoever asked
 * @param mayAgree the reader is such a second person
 * @param days for so long before it was asked a second person has overseen accounts
 */
public record AskedAddress(NewAddressId id, String address, String askedBy, Instant at, boolean mayAgree, int days) implements Serializable {

    @Override
    public String toString() {
        return "address " + id;
    }
}
