package org.amparo.casework.conference;

import java.time.Instant;
import java.time.LocalDateTime;
import org.amparo.shared.CaseId;

/** A conference with its words, as the care team reads it. Lives for one request. @param planned when, on the house's clock; @param sealed null until the minutes are sealed */
public record ConferenceDetails(ConferenceRow row, CaseId file, LocalDateTime planned, String place, HerPart herPart, String herWords, String minutes, Instant sealed, long version) {

    @Override
    public String toString() {
        return "conference " + row.id();
    }
}
