package org.amparo.referral.desk;

import java.io.Serializable;
import java.util.Map;
import org.amparo.shared.Page;

/** A page of the inbox with the number in each tab, counted to {@link #MOST}; one more than that means "more". */
public record InboxPage(InboxTab tab, Page<InboxRow> page, Map<InboxTab, Integer> counts) implements Serializable {

    public static final int MOST = 1000;

    public InboxPage {
        counts = Map.copyOf(counts);
    }

    public boolean moreThanCounted(InboxTab of) {
        return counts.getOrDefault(of, 0) > MOST;
    }
}
