package org.amparo.casework.unit;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** A case that has had nobody who stands in for too long: its number, who leads it, since when. */
public record AloneCase(CaseId id, SurvivorId survivor, String number, String lead, Instant since) implements Serializable {

    @Override
    public String toString() {
        return "case " + id + " without anybody who stands in";
    }
}
