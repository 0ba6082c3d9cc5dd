package org.amparo.referral.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.referral.release.SharedPart;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.Priority;

/**
 * Exactly what the partner would see, part by part, before anything is agreed or sent. Lives for one request.
 *
 * @param urgency as it was chosen: whoever looks a second time sees when it is less than the danger
 * @param parts everything planned that is known; what goes with the first part and what only after a yes
 * @param unknown planned, but nothing is recorded about it: it will simply not be there
 * @param covered planned and known perhaps, but not for this reader's eyes: a second look needs no telephone number
 * @param agreed everything this partner may have under her consent of today, also for other referrals
 * @param toBeAgreed planned, and not in a consent that holds today
 * @param consentUntil the last day of the consent it would stand on, or null
 */
public record SharePreview(OrganisationId recipient, ConsentPurpose purpose, Priority urgency, List<SharedPart> parts,
                           Set<DataItem> unknown, Set<DataItem> covered, Set<DataItem> agreed, Set<DataItem> toBeAgreed, LocalDate consentUntil, long version) {

    public SharePreview {
        parts = List.copyOf(parts);
        unknown = Set.copyOf(unknown);
        covered = Set.copyOf(covered);
        agreed = Set.copyOf(agreed);
        toBeAgreed = Set.copyOf(toBeAgreed);
    }

    public boolean allAgreed() {
        return toBeAgreed.isEmpty() && !agreed.isEmpty();
    }

    @Override
    public String toString() {
        return "share preview";
    }
}
