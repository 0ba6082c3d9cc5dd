package org.amparo.justice.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.evidence.MapPolicy.ElementState;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Her testimony does not carry the whole case. */
@Holds(Recommendation.R_69)
class MapPolicyTest {

    @Test
    void whatNothingElseShowsRestsOnHerWord() {
        assertEquals(Carried.TESTIMONY_ONLY, MapPolicy.carried(List.of()));
        assertEquals(Carried.TESTIMONY_ONLY, MapPolicy.carried(List.of(ItemKind.HER_STATEMENT, ItemKind.HER_STATEMENT)));
        assertEquals(Carried.TESTIMONY_PLUS, MapPolicy.carried(List.of(ItemKind.HER_STATEMENT, ItemKind.CCTV)));
        assertEquals(Carried.INDEPENDENT, MapPolicy.carried(List.of(ItemKind.CCTV)));
    }

    @Test
    void sheIsNotAskedBeforeSomethingElseWasLookedForEverywhere() {
        ElementState alone = new ElementState(true, Carried.TESTIMONY_ONLY, 0);
        ElementState looked = new ElementState(true, Carried.TESTIMONY_ONLY, 1);
        ElementState shown = new ElementState(true, Carried.INDEPENDENT, 0);
        ElementState notNeeded = new ElementState(false, Carried.TESTIMONY_ONLY, 0);

        assertFalse(MapPolicy.lookedForEverywhere(List.of(looked, shown, alone)));
        assertTrue(MapPolicy.lookedForEverywhere(List.of(looked, shown, notNeeded)));
        assertFalse(MapPolicy.lookedForEverywhere(List.of(notNeeded)), "nobody looked at the map");
        assertFalse(MapPolicy.lookedForEverywhere(List.of()));
    }

    @Test
    void herOwnWordIsNothingElse() {
        assertThrows(Unacceptable.class, () -> new LookFor(Element.ACT, ItemKind.HER_STATEMENT, Outcome.FOUND, null));
    }
}
