package org.amparo.casework.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.support.ServiceKind;
import org.junit.jupiter.api.Test;

/** What is asked, what may stay unsaid, and how one conversation compares with the one before. */
class TrendTest {

    private static final List<String> W3 = List.of("SAFETY_HOUSING", "HEALTH_PHYSICAL", "HEALTH_MENTAL", "LEGAL", "DOCUMENTS_STATUS", "MATERIAL_FINANCIAL", "DEBT", "EDUCATION",
            "LIVELIHOOD", "FAMILY_CONTACT", "CHILDCARE", "LANGUAGE", "DISABILITY_SUPPORT", "COMMUNITY_BELONGING", "CONFIDENCE_ACTIVITIES", "RETURN_OPTIONS");

    private static Rated rated(NeedDomain domain, Integer rating) {
        return new Rated(domain, rating, rating == null, null);
    }

    private static Assessed said(Rated... rated) {
        return new Assessed(UUID.randomUUID(), Instant.EPOCH, StaffId.fresh(), "", null, List.of(rated));
    }

    @Test
    @Holds({Recommendation.R_05, Recommendation.R_06})
    void thereAreSixteenPartsAndEachCanBeAnsweredByAService() {
        assertEquals(W3, Arrays.stream(NeedDomain.values()).map(Enum::name).toList());
        for (NeedDomain domain : NeedDomain.values()) assertFalse(ServiceKind.answering(domain).isEmpty(), domain.name());
    }

    @Test
    @Holds(Recommendation.R_10)
    void noPartHasToBeAnsweredAndNotSayingIsAnAnswer() {
        assertEquals(1, new AssessNeeds(List.of(rated(NeedDomain.DEBT, null), new Rated(NeedDomain.LEGAL, null, false, " ")), null).rated().size());
        assertEquals(List.of(), new AssessNeeds(List.of(), "I want to sleep").rated());
        assertThrows(Unacceptable.class, () -> new AssessNeeds(List.of(), " "));
    }

    @Test
    void aRatingIsBetweenNoughtAndTenAndGivenOnce() {
        for (int wrong : new int[] {-1, 11}) assertThrows(Unacceptable.class, () -> rated(NeedDomain.DEBT, wrong));
        assertThrows(Unacceptable.class, () -> new Rated(NeedDomain.DEBT, 3, true, null));
        assertThrows(Unacceptable.class, () -> new AssessNeeds(List.of(rated(NeedDomain.DEBT, 1), rated(NeedDomain.DEBT, 2)), null));
    }

    @Test
    @Holds(Recommendation.R_32)
    void eachPartIsALineOverTimeWithGapsWhereNothingWasSaid() {
        List<Trend> trends = Trend.of(List.of(said(rated(NeedDomain.DEBT, 2), rated(NeedDomain.LEGAL, 5)), said(rated(NeedDomain.DEBT, null)), said(rated(NeedDomain.DEBT, 6), rated(NeedDomain.LEGAL, 5))));

        assertEquals(List.of(NeedDomain.LEGAL, NeedDomain.DEBT), trends.stream().map(Trend::domain).toList());
        assertEquals(Arrays.asList(2, null, 6), trends.get(1).ratings());
        assertEquals(2, trends.get(1).first());
        assertEquals(6, trends.get(1).latest());
        assertEquals(Trend.Change.BETTER, trends.get(1).change());
        assertEquals(Trend.Change.SAME, trends.get(0).change());
    }

    @Test
    void whatWasSaidOnceIsNoTrendAndWhatGotHarderIsSaid() {
        assertEquals(Trend.Change.ONCE, Trend.of(List.of(said(rated(NeedDomain.DEBT, 2)), said())).getFirst().change());
        assertEquals(Trend.Change.HARDER, Trend.of(List.of(said(rated(NeedDomain.DEBT, 7)), said(rated(NeedDomain.DEBT, 2)))).getFirst().change());
        assertTrue(Trend.of(List.of(said(rated(NeedDomain.DEBT, null)))).isEmpty());
    }
}
