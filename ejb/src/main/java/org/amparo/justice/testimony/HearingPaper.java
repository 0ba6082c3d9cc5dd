package org.amparo.justice.testimony;

import java.time.LocalDate;
import java.util.Set;
import org.amparo.codelist.Adjustment;

/**
 * What a paper may say: for the authority only what she agreed to have told, for herself her own words. Lives for one request and prints
 * nothing.
 *
 * @param name null where the authority may not be told it: then the paper speaks of a reference
 * @param spoken the language she speaks, and whether somebody interprets; null where that may not be told
 * @param term how she wants to be spoken of; null for the usual word
 */
public record HearingPaper(PaperKind kind, Ask ask, String authority, Wish wish, String name, String spoken, boolean interpreter, Set<Adjustment> adjustments,
                           String term, String ownLanguage, LocalDate today) {

    public HearingPaper {
        adjustments = Set.copyOf(adjustments);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
