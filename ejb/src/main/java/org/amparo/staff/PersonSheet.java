package org.amparo.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.amparo.shared.StaffId;

/**
 * One person's page.
 *
 * @param deputy name of whoever stands in, empty when nobody does
 * @param successor name of whoever follows a leaver, empty when nobody was named
 * @param mayKeepAccount the reader may give roles, invite again, and end the account
 * @param maySpeakFor the reader may say that this person is away and who stands in
 */
public record PersonSheet(Person person, String email, String language, String unit, String deputy, StaffId successorId, String successor, List<AwayTime> away,
                          Instant leftAt, boolean mayKeepAccount, boolean mayPlace, boolean maySpeakFor, boolean mayNameSuccessor,
                          long version) implements Serializable {

    public PersonSheet {
        away = List.copyOf(away);
    }
}
