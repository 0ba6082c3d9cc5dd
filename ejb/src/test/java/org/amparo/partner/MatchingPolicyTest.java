package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.Match.Kind;
import org.amparo.partner.Match.Warning;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class MatchingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final OrganisationId REFUGE = OrganisationId.fresh();
    private static final Terms TERMS = new Terms(Set.of(NeedDomain.SAFETY_HOUSING), Set.of("spa", "eng"), Set.of(Adjustment.STEP_FREE), Set.of(Served.WOMEN, Served.CHILDREN),
            Set.of("Norte"), new AgeRange(16, 60));
    private static final Pledges GOOD = new Pledges(true, true, true, false, true);

    @Test
    void aServiceThatFitsHasNoWarnings() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of("spa"), Set.of(Adjustment.STEP_FREE), Set.of(Served.WOMEN), "norte", 25, false, Set.of());

        assertEquals(List.of(), match(wish, listing(TERMS, GOOD, free())).warnings());
    }

    @Test
    @Holds(Recommendation.R_19)
    void anUnmetAdjustmentIsNamedAndTheServiceIsStillShown() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of(), Set.of(Adjustment.STEP_FREE, Adjustment.SIGN_LANGUAGE), Set.of(), null, null, false, Set.of());

        var match = match(wish, listing(TERMS, GOOD, free()));

        assertEquals(List.of(new Warning(Kind.UNMET_ADJUSTMENT, List.of("SIGN_LANGUAGE"))), match.warnings());
        assertEquals(List.of(Adjustment.SIGN_LANGUAGE), match.unmetAdjustments(), "a page can name it");
        assertTrue(match.maySend());
    }

    @Test
    @Holds(Recommendation.R_19)
    void aServiceThatMeetsTheAdjustmentStandsBeforeOneThatDoesNot() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of(), Set.of(Adjustment.STEP_FREE), Set.of(), null, null, false, Set.of());
        var bare = new Terms(Set.of(NeedDomain.SAFETY_HOUSING), Set.of("spa"), Set.of(), Set.of(), Set.of(), AgeRange.ALL);

        var shown = java.util.stream.Stream.of(match(wish, listing(bare, GOOD, free())), match(wish, listing(TERMS, GOOD, free()))).sorted(MatchingPolicy.FEWEST_DOUBTS_FIRST).toList();

        assertEquals(List.of(List.of(), List.of(Adjustment.STEP_FREE)), shown.stream().map(Match::unmetAdjustments).toList(), "the alternative comes first");
    }

    @Test
    void languageAgeRegionAndWhomItServesAreCompared() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of("ara"), Set.of(), Set.of(Served.MEN), "Sur", 15, false, Set.of());

        assertEquals(List.of(Kind.NO_COMMON_LANGUAGE, Kind.DOES_NOT_SERVE, Kind.AGE_OUT_OF_RANGE, Kind.OTHER_REGION),
                match(wish, listing(TERMS, GOOD, free())).warnings().stream().map(Warning::kind).toList());
    }

    @Test
    void aServiceWithoutRegionsOrForEverywhereReachesEveryRegion() {
        var wish = new Wish(null, Set.of(), Set.of(), Set.of(), "Sur", null, false, Set.of());
        var everywhere = new Terms(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("*"), AgeRange.ALL);

        assertEquals(List.of(), match(wish, listing(everywhere, GOOD, free())).warnings());
        assertEquals(List.of(), match(wish, listing(Terms.NONE, GOOD, free())).warnings());
    }

    @Test
    void capacityOlderThanAWeekIsUnknown() {
        var weekOld = new Capacity(3, 5, false, NOW.minus(Capacity.FRESH));

        assertEquals(Capacity.Answer.FREE, weekOld.answer(NOW));
        assertEquals(Capacity.Answer.UNKNOWN, weekOld.answer(NOW.plusSeconds(1)));
        assertEquals(Capacity.Answer.UNKNOWN, Capacity.NEVER_SAID.answer(NOW));
        assertEquals(Capacity.Answer.FULL, new Capacity(0, 5, false, NOW).answer(NOW));
        assertEquals(Capacity.Answer.WAITING_LIST, new Capacity(0, 5, true, NOW).answer(NOW));
    }

    @Test
    @Holds(Recommendation.R_50)
    void aChildIsSentOnlyToThoseCertifiedForChildren() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of(), Set.of(), Set.of(), null, 16, true, Set.of());

        assertFalse(MatchingPolicy.match(wish, listing(TERMS, GOOD, free()), false, Set.of(), NOW).maySend());
        assertTrue(MatchingPolicy.match(wish, listing(TERMS, GOOD, free()), true, Set.of(), NOW).maySend());
    }

    @Test
    @Holds(Recommendation.R_42)
    void anExcludedOrganisationIsNotEvenOffered() {
        var wish = new Wish(NeedDomain.SAFETY_HOUSING, Set.of(), Set.of(), Set.of(), null, null, false, Set.of(REFUGE));

        assertFalse(MatchingPolicy.offers(wish, listing(TERMS, GOOD, free())));
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_03})
    void withoutThePledgeOrAtACostAServiceIsNotOffered() {
        var wish = Wish.of(NeedDomain.SAFETY_HOUSING);

        assertTrue(MatchingPolicy.offers(wish, listing(TERMS, GOOD, free())));
        assertFalse(MatchingPolicy.offers(wish, listing(TERMS, new Pledges(false, true, true, false, true), free())));
        assertFalse(MatchingPolicy.offers(wish, listing(TERMS, new Pledges(true, false, true, false, true), free())));
        assertFalse(MatchingPolicy.offers(Wish.of(NeedDomain.LEGAL), listing(TERMS, GOOD, free())));
    }

    @Test
    @Holds(Recommendation.R_56)
    void whereNothingMayBeSentStandsLast() {
        var open = MatchingPolicy.match(Wish.of(null), listing(TERMS, GOOD, Capacity.NEVER_SAID), true, Set.of(), NOW);
        var barred = MatchingPolicy.match(Wish.of(null), listing(TERMS, GOOD, free()), true, Set.of(Barrier.AGREEMENT_NOT_IN_DATE), NOW);

        assertEquals(List.of(open, barred), java.util.stream.Stream.of(barred, open).sorted(MatchingPolicy.FEWEST_DOUBTS_FIRST).toList());
    }

    @Test
    void aCrossBorderServiceSaysSo() {
        var abroad = new Pledges(true, true, false, true, false);

        assertEquals(List.of(new Warning(Kind.CROSS_BORDER, List.of())), match(Wish.of(null), listing(TERMS, abroad, free())).warnings());
    }

    private static Match match(Wish wish, ListingDetails listing) {
        return MatchingPolicy.match(wish, listing, true, Set.of(), NOW);
    }

    private static Capacity free() {
        return new Capacity(2, 5, false, NOW);
    }

    private static ListingDetails listing(Terms terms, Pledges pledges, Capacity capacity) {
        return new ListingDetails(ListingId.fresh(), REFUGE, "Refuge", State.ACTIVE, "Rooms", "", ServiceStatus.ACTIVE, terms, capacity, pledges, 0);
    }
}
