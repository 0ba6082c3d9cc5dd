package org.amparo.justice.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.justice.custody.ItemId;

/** One element of the map as it is read. @param version null before anybody has said anything about it */
public record ElementDetails(Element element, boolean hasToBeShown, Carried carried, Set<ItemId> shownBy, List<Looked> looked, Instant changedAt, Long version) {

    public ElementDetails {
        shownBy = Set.copyOf(shownBy);
        looked = List.copyOf(looked);
    }

    /** Something else has to be looked for before she may be asked. */
    public boolean lacking() {
        return MapPolicy.lacking(hasToBeShown, carried, looked.size());
    }

    public boolean alone() {
        return hasToBeShown && carried == Carried.TESTIMONY_ONLY;
    }

    @Override
    public String toString() {
        return "element " + element;
    }
}
