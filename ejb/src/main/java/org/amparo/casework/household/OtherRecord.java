package org.amparo.casework.household;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** Another record of the same person. @param leads whether that one leads to this one */
public record OtherRecord(CaseId file, SurvivorId survivor, String number, boolean leads, Instant since) implements Serializable {

    @Override
    public String toString() {
        return "another record of the same person";
    }
}
