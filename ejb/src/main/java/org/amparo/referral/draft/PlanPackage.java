package org.amparo.referral.draft;

import java.util.Set;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;

/** What the partner would be told, item by item; a note whose item is not among them is refused. */
public record PlanPackage(ReferralId referral, long version, Set<DataItem> items, String healthNote, String safetyNote, EarlyIdentity early) {

    public PlanPackage {
        items = items == null ? Set.of() : Set.copyOf(items);
        if (items.isEmpty()) throw Unacceptable.because("items", "referral.problem.missing.items");
        healthNote = note("healthNote", healthNote, items.contains(DataItem.HEALTH_NEEDS));
        safetyNote = note("safetyNote", safetyNote, items.contains(DataItem.SAFETY_NOTE));
    }

    /** Words that silently stayed behind could be those that keep somebody safe. */
    private static String note(String field, String words, boolean goes) {
        if (goes) return Words.required(field, words);
        if (words != null && !words.isBlank()) throw Unacceptable.because(field, "referral.problem.noteNotTicked");
        return null;
    }

    @Override
    public String toString() {
        return "plan " + referral;
    }
}
