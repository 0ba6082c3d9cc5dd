package org.amparo.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.survivor.consent.DataItem;

/**
 * What she takes home about one referral: to whom, what for, which kinds of things, until when. Never the things themselves: the paper
 * may be found.
 *
 * @param language hers, ISO 639-3
 * @param out what the partner can read now
 * @param afterYes what it gets only when it says yes
 */
public record HerPaper(String language, String recipient, List<NeedDomain> domains, Instant sentAt, LocalDate until, Set<DataItem> out,
                       Set<DataItem> afterYes) {

    public HerPaper {
        domains = List.copyOf(domains);
        out = Set.copyOf(out);
        afterYes = Set.copyOf(afterYes);
    }

    /** Nothing of it is shared any more. */
    public boolean takenBack() {
        return out.isEmpty() && afterYes.isEmpty();
    }

    @Override
    public String toString() {
        return "her paper";
    }
}
