package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.amparo.casework.CasesLeftBehind.Pair;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.staff.Successors;
import org.junit.jupiter.api.Test;

/** Who leads and who stands in once somebody has left. */
@Holds(Recommendation.R_133)
class CasesLeftBehindTest {

    private static final StaffId LEAVER = StaffId.fresh();
    private static final StaffId FOLLOWER = StaffId.fresh();
    private static final StaffId OTHER = StaffId.fresh();
    private static final Successors SUCCESSORS = new Successors(Map.of(LEAVER, FOLLOWER));

    @Test
    void theFollowerTakesTheLeaversPlace() {
        assertEquals(new Pair(FOLLOWER, OTHER), after(new Pair(LEAVER, OTHER), Set.of()));
        assertEquals(new Pair(OTHER, FOLLOWER), after(new Pair(OTHER, LEAVER), Set.of()));
        assertEquals(new Pair(FOLLOWER, null), after(new Pair(LEAVER, null), Set.of()));
    }

    @Test
    void nobodyStandsInForHerself() {
        assertEquals(new Pair(FOLLOWER, null), after(new Pair(LEAVER, FOLLOWER), Set.of()));
        assertEquals(new Pair(FOLLOWER, null), after(new Pair(FOLLOWER, LEAVER), Set.of()));
    }

    @Test
    void whomTheSurvivorDoesNotWantNeverFollows() {
        assertEquals(new Pair(OTHER, null), after(new Pair(LEAVER, OTHER), Set.of(FOLLOWER)));
        assertEquals(new Pair(OTHER, null), after(new Pair(OTHER, LEAVER), Set.of(FOLLOWER)));
        assertEquals(new Pair(LEAVER, null), after(new Pair(LEAVER, null), Set.of(FOLLOWER)), "left to the supervisor");
    }

    @Test
    void nothingChangesWhereNobodyHasLeft() {
        assertEquals(new Pair(OTHER, FOLLOWER), after(new Pair(OTHER, FOLLOWER), Set.of()));
    }

    private static Pair after(Pair now, Set<StaffId> unwanted) {
        return Pair.after(now, SUCCESSORS, unwanted);
    }
}
