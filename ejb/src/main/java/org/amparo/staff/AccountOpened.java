package org.amparo.staff;

import org.amparo.shared.StaffId;

/** Somebody new has an account, here or at a partner. */
public record AccountOpened(StaffId id, String name) {

    @Override
    public String toString() {
        return "account " + id;
    }
}
