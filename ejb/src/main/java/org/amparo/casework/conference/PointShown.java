package org.amparo.casework.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.amparo.survivor.consent.DataItem;

/** One point of the minutes. Lives for one request. @param about null for what is only ours; @param ownerName empty for what is nobody's to do */
public record PointShown(UUID id, PointKind kind, DataItem about, String words, String ownerName, LocalDate day) {

    @Override
    public String toString() {
        return "point " + id;
    }
}
