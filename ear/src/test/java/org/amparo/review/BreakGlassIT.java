package org.amparo.review;

import static org.amparo.e2e.Somebody.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.amparo.access.Action;
import org.amparo.access.BreakGlassWorkflow;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.access.SomebodyKnown;
import org.amparo.access.SomebodyKnown.Known;
import org.amparo.e2e.As;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** One record opened in an emergency: reading only, loud, judged by somebody else, and never over an exclusion. */
@Holds(Recommendation.R_45)
class BreakGlassIT extends InContainer {

    private static final String WHY = "Her neighbour called: shouting, a broken door.";

    @Inject
    private As as;
    @Inject
    private SomebodyKnown somebody;
    @Inject
    private BreakGlassService glass;
    @Inject
    private Exclusions exclusions;

    private void breaks(Somebody person, Known known) {
        as.the(person, () -> glass.open(new BreakGlass(known.number(), GlassReason.DANGER_TO_LIFE, WHY)));
    }

    private boolean mayRead(Somebody person, Known known, Action action) {
        try {
            as.does(person, () -> somebody.look(action, known.caseId()));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    @Test
    void opensOneRecordForReadingAndSomebodyElseOfTheUnitJudgesIt() {
        Known known = as.the(CARLA, somebody::begun);
        assertFalse(mayRead(LEILA, known, Action.READ_CASE));

        breaks(LEILA, known);

        assertTrue(mayRead(LEILA, known, Action.READ_CASE));
        assertFalse(mayRead(LEILA, known, Action.WRITE_NOTE));
        BreakGlassId id = as.the(SAM, () -> glass.waiting(null).rows().stream().filter(r -> r.survivor().equals(known.survivor())).findFirst().orElseThrow().id());
        assertThrows(Refusal.class, () -> as.the(SOFIA, () -> glass.reason(id)), "another unit");
        assertEquals(WHY, as.the(SAM, () -> glass.reason(id)));
        as.does(SAM, () -> glass.judge(id, BreakGlassWorkflow.Action.JUSTIFY, "The danger was real."));
        assertTrue(as.the(SAM, () -> glass.waiting(null).rows().stream().noneMatch(r -> r.id().equals(id))));
    }

    @Test
    void neverOverridesAnExclusionAndLooksLikeANumberThatWasNeverGiven() {
        Known known = as.the(CARLA, somebody::begun);
        as.does(CARLA, () -> exclusions.excludePerson(known.survivor(), CHEN.id()));

        var excluded = assertThrows(Refusal.class, () -> breaks(CHEN, known));
        var unknown = assertThrows(Refusal.class, () -> as.the(CHEN, () -> glass.open(new BreakGlass("T-NEVERGIVEN", GlassReason.OTHER, WHY))));

        assertEquals(unknown.getMessage(), excluded.getMessage());
    }

    @Test
    void asksForASentenceThatSaysSomething() {
        assertThrows(Unacceptable.class, () -> new BreakGlass("T-1", GlassReason.OTHER, "because"));
    }
}
