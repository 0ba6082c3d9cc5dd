package org.amparo.justice.evidence;

import java.util.Collection;
import org.amparo.justice.custody.ItemKind;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What an element rests on, and whether her word may be asked for. */
@Holds(Recommendation.R_69)
final class MapPolicy {

    private MapPolicy() {}

    /** @param kinds of what shows it and counts */
    static Carried carried(Collection<ItemKind> kinds) {
        boolean hers = kinds.stream().anyMatch(ItemKind::herWord);
        boolean other = kinds.stream().anyMatch(kind -> !kind.herWord());
        return other ? hers ? Carried.TESTIMONY_PLUS : Carried.INDEPENDENT : Carried.TESTIMONY_ONLY;
    }

    /** What would rest on her alone, and nobody has looked for anything else. */
    static boolean lacking(boolean hasToBeShown, Carried carried, int looked) {
        return hasToBeShown && carried == Carried.TESTIMONY_ONLY && looked == 0;
    }

    /** A map on which nothing has to be shown has not been looked at: then nobody is asked either. */
    static boolean lookedForEverywhere(Collection<ElementState> elements) {
        return elements.stream().anyMatch(ElementState::hasToBeShown)
                && elements.stream().noneMatch(e -> lacking(e.hasToBeShown(), e.carried(), e.looked()));
    }

    /** One element as the rule sees it. */
    record ElementState(boolean hasToBeShown, Carried carried, int looked) {}
}
