package org.amparo.casework.household;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** Somebody of the same household, as whoever may see both records reads it. @param kinship what she is to the one whose page this is; @param called null when she gave no name */
public record Member(UUID link, CaseId file, SurvivorId survivor, String number, Kinship kinship, String called, Instant since) implements Serializable {

    Member with(String name) {
        return new Member(link, file, survivor, number, kinship, name, since);
    }

    @Override
    public String toString() {
        return "member of a household";
    }
}
