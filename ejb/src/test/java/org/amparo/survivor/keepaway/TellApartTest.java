package org.amparo.survivor.keepaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one knows that it is somebody else: in words that somebody can ask about, and for the place where it was said. */
class TellApartTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "x x", "because", "acquaintance", " acquaintance ", "x x x x x x x x x", "1234567890 1234567890", "…………… ……………"})
    @Holds(Recommendation.R_103)
    void aLetterAWordOrFiguresSayNothing(String reason) {
        var refused = assertThrows(Unacceptable.class, () -> new TellApart(reason));

        assertEquals(List.of(new Unacceptable.Problem("elseReason", "survivor.problem.elseReason.short", List.of())), refused.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I have met them both", "Es el maestro de la escuela", "C’est son instituteur", "معلم المدرسة وليس العم"})
    void aFewWordsAreEnough(String reason) {
        assertEquals(reason, new TellApart(reason).reason());
    }

    @Test
    void nothingIsMissing() {
        assertEquals("survivor.problem.missing.elseReason", assertThrows(Unacceptable.class, () -> new TellApart(" ")).problems().getFirst().key());
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void whatWasSaidInOneFieldSaysNothingOfAnother() {
        KnownAway oscar = KnownAway.of(UUID.randomUUID(), "Óscar Quiroga", null, null);
        var found = NamingPolicy.in("Óscar", List.of(oscar)).getFirst();
        var way = new NobodyKeptAway.Named(Spot.WAY, "whoMayAnswer", "Óscar").pairs(found);

        assertEquals(way, new NobodyKeptAway.Named(Spot.WAY, "whoMayAnswer", "óscar").pairs(found));
        assertNotEquals(way, new NobodyKeptAway.Named(Spot.WAY, "reach", "Óscar").pairs(found));
        assertNotEquals(way, new NobodyKeptAway.Named(Spot.SAFETY_PLAN, "ON_THE_CARD", "Óscar").pairs(found));
        for (Spot spot : Spot.values()) assertEquals(spot, Spot.of(spot.place("who")));
        assertEquals("CHILD_MATTER.member", Spot.CHILD_MATTER.place("member3"), "one chair of a panel is like the other");
    }
}
