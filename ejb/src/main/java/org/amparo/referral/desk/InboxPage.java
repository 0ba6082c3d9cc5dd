package org.amparo.referral.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.amparo.shared.Page;

/**
 * A page of the inbox with the number in each tab, counted to {@link #MOST}; one more than that means "more".
 *
 * @param suspended whether working with the team's organisation is suspended; why is between the two organisations
 * @param houses    who referred to it and can be asked about that, by name
 */
public record InboxPage(InboxTab tab, Page<InboxRow> page, Map<InboxTab, Integer> counts, boolean suspended, List<String> houses) implements Serializable {

    public static final int MOST = 1000;

    public InboxPage {
        counts = Map.copyOf(counts);
        houses = List.copyOf(houses);
    }

    public boolean moreThanCounted(InboxTab of) {
        return counts.getOrDefault(of, 0) > MOST;
    }
}
