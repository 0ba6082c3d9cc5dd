package org.amparo.casework.need;

import java.time.Instant;
import org.amparo.casework.NeedWorkflow;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;
import org.amparo.work.Priority;

/** A need as her care team reads it. Lives for one request; the words are absent where the permit does not open them. */
public record NeedDetails(NeedId id, NeedDomain domain, Priority urgency, NeedWorkflow.State state, String words, String wish, Integer rating,
                          Integer ratingNow, UnmetReason reason, Instant recordedAt, long version) {

    public boolean open() {
        return state == NeedWorkflow.State.OPEN || state == NeedWorkflow.State.BEING_MET;
    }

    @Override
    public String toString() {
        return "need " + id;
    }
}
