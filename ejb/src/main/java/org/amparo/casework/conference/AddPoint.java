package org.amparo.casework.conference;

import java.time.LocalDate;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;
import org.amparo.survivor.consent.DataItem;

/**
 * One point of the minutes.
 *
 * @param about what kind of data it concerns, so that only those read it who may; null for what is only ours
 * @param owner who sees to it, for what was agreed
 * @param day until when it is done, or when what was not agreed comes back
 */
public record AddPoint(ConferenceId conference, PointKind kind, DataItem about, String words, StaffId owner, LocalDate day) {

    public AddPoint {
        var typed = new Typed("casework");
        if (kind == null) typed.missing("pointKind");
        words = typed.required("pointWords", words, PlanConference.WORDS);
        if (kind == PointKind.AGREED && owner == null) typed.missing("pointOwner");
        if (kind == PointKind.AGREED || kind == PointKind.NOT_AGREED) {
            if (day == null) typed.missing("pointDay");
        }
        typed.check();
    }

    @Override
    public String toString() {
        return "a point of " + conference;
    }
}
