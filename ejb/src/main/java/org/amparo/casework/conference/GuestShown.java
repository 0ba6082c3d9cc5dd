package org.amparo.casework.conference;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.amparo.survivor.consent.DataItem;

/**
 * Somebody at the table, with what may be said before them.
 *
 * @param ours a colleague of the care team, for whom the record's own rules hold
 * @param may what the survivor agrees to share with this organisation today; empty for nothing
 * @param answer what the organisation said; null as long as it has not
 * @param by its own people who come
 */
public record GuestShown(UUID id, String name, boolean ours, boolean came, List<DataItem> may, GuestAnswer answer, List<String> by) implements Serializable {

    public GuestShown {
        may = List.copyOf(may);
        by = List.copyOf(by);
    }

    /** She took back what they came for, or its time is over. */
    public boolean notAgreedTo() {
        return !ours && may.isEmpty();
    }
}
