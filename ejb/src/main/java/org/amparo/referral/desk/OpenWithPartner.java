package org.amparo.referral.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.amparo.shared.SurvivorId;

/**
 * What one partner still has in hand, for whoever suspends it.
 *
 * @param rows of the reader's own units, next deadline first
 * @param numbers case numbers, no names
 * @param inAll of the whole house, also of units the reader does not oversee
 */
public record OpenWithPartner(List<ReferralRow> rows, Map<SurvivorId, String> numbers, int inAll) implements Serializable {

    static final int MOST = 100;

    public OpenWithPartner {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }

    public int elsewhere() {
        return Math.max(0, inAll - rows.size());
    }

    @Override
    public String toString() {
        return inAll + " open with a partner";
    }
}
