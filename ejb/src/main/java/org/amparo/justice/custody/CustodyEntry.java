package org.amparo.justice.custody;

import java.time.Instant;
import org.amparo.shared.Actor;
import org.amparo.shared.StaffId;

/** One line of the account: who did what with it, when, and what is said to it. Lives for one request. */
public record CustodyEntry(int number, CustodyAct act, Actor actor, StaffId by, String byName, Instant at, CustodySaid said, String before, String after) {

    @Override
    public String toString() {
        return "entry " + number;
    }
}
