package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_106)
class StrainTrendTest {

    private static final Instant FIRST = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void aChangeBetweenTwoLooksIsShownWhicheverWayItWent() {
        var trend = StrainTrend.of(List.of(look("REVIEW", 30, Strain.OUT_OF_SCHOOL, Strain.IN_DEBT), look("COMPLETE", 0, Strain.OUT_OF_SCHOOL, Strain.NO_SAFE_BED)));

        assertEquals(List.of(Strain.IN_DEBT), trend.added());
        assertEquals(List.of(Strain.NO_SAFE_BED), trend.gone());
        assertEquals(List.of(Strain.NO_SAFE_BED, Strain.OUT_OF_SCHOOL, Strain.IN_DEBT), trend.found());
        assertEquals(FIRST, trend.looks().getFirst().at(), "the oldest stands first");
    }

    @Test
    void aLookThatFoundNothingIsALook() {
        var trend = StrainTrend.of(List.of(look("COMPLETE", 0, Strain.ALONE), look("REVIEW", 30)));

        assertTrue(trend.compared());
        assertEquals(List.of(Strain.ALONE), trend.gone());
        assertFalse(trend.looks().getLast().found(Strain.ALONE));
    }

    @Test
    void oneLookIsComparedWithNothing() {
        var trend = StrainTrend.of(List.of(look("COMPLETE", 0, Strain.ALONE)));

        assertFalse(trend.compared());
        assertEquals(List.of(), trend.added());
    }

    @Test
    void otherStepsAreNoLooks() {
        assertEquals(List.of(), StrainTrend.of(List.of(look("START", 0, Strain.ALONE),
                new StepTaken(Track.CARE, "REVIEW", CareWorkflow.State.PLACED, Views.notAsked(), Set.of(), Set.of(Strain.ALONE), FIRST))).looks());
    }

    @Test
    void theNewestLooksFitOnAPage() {
        List<StepTaken> many = new ArrayList<>();
        for (int day = 0; day < 20; day++) many.add(look("REVIEW", day));

        var trend = StrainTrend.of(many);
        assertEquals(6, trend.looks().size());
        assertEquals(FIRST.plus(Duration.ofDays(19)), trend.looks().getLast().at());
    }

    private static StepTaken look(String action, int day, Strain... found) {
        return new StepTaken(Track.ASSESSMENT, action, AssessmentWorkflow.State.COMPLETED, Views.notAsked(), Set.of(), Set.of(found), FIRST.plus(Duration.ofDays(day)));
    }
}
