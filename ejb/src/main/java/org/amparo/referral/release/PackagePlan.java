package org.amparo.referral.release;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.survivor.consent.DataItem;

/**
 * What may leave: requested, and agreed to by her, and of use for this purpose; the first part before a yes, the second after it
 * (INV-2, INV-3, design.md 9).
 */
public record PackagePlan(Set<DataItem> requested, Set<DataItem> consented, Set<DataItem> template) {

    public PackagePlan {
        requested = Set.copyOf(requested);
        consented = Set.copyOf(consented);
        template = Set.copyOf(template);
    }

    public static PackagePlan of(Set<DataItem> requested, Set<DataItem> consented, Collection<NeedDomain> domains) {
        return new PackagePlan(requested, consented, PurposeTemplate.of(domains));
    }

    /** The most that may ever be planned for needs of these kinds. */
    public static Set<DataItem> atMost(Collection<NeedDomain> domains) {
        return PurposeTemplate.of(domains);
    }

    public Set<DataItem> leaves() {
        Set<DataItem> leaves = EnumSet.noneOf(DataItem.class);
        leaves.addAll(requested);
        leaves.retainAll(consented);
        leaves.retainAll(template);
        return leaves;
    }

    public Set<DataItem> leaves(Stage stage) {
        Set<DataItem> part = leaves();
        part.removeIf(item -> stageOf(item) != stage);
        return part;
    }

    /** Asked for and useful, but she has not agreed to it: the conversation to have. */
    public Set<DataItem> toBeAgreed() {
        Set<DataItem> open = EnumSet.noneOf(DataItem.class);
        open.addAll(requested);
        open.retainAll(template);
        open.removeAll(consented);
        return open;
    }

    public boolean withinConsent() {
        return toBeAgreed().isEmpty() && !leaves(Stage.SUMMARY).isEmpty();
    }

    public static Stage stageOf(DataItem item) {
        return item.stage() == DataItem.Stage.SUMMARY_RELEASE ? Stage.SUMMARY : Stage.IDENTITY;
    }
}
