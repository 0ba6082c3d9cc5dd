package org.amparo.referral.draft;

import java.util.Set;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;

/** What the partner would be told, item by item; the two notes only when their item is among them. */
public record PlanPackage(ReferralId referral, long version, Set<DataItem> items, String healthNote, String safetyNote, EarlyIdentity early) {

    public PlanPackage {
        items = items == null ? Set.of() : Set.copyOf(items);
        if (items.isEmpty()) throw Unacceptable.because("items", "referral.problem.missing.items");
        healthNote = items.contains(DataItem.HEALTH_NEEDS) ? Words.required("healthNote", healthNote) : null;
        safetyNote = items.contains(DataItem.SAFETY_NOTE) ? Words.required("safetyNote", safetyNote) : null;
    }

    @Override
    public String toString() {
        return "plan " + referral;
    }
}
