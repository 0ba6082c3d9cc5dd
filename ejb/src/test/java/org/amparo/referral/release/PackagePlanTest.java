package org.amparo.referral.release;

import static org.amparo.recommendation.Recommendation.R_17;
import static org.amparo.recommendation.Recommendation.R_18;
import static org.amparo.recommendation.Recommendation.R_39;
import static org.amparo.survivor.consent.DataItem.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requested, and agreed to, and of use for the need; nothing else leaves. */
@Holds(R_39)
class PackagePlanTest {

    @ParameterizedTest
    @EnumSource(NeedDomain.class)
    void whatLeavesIsTheIntersectionOfThree(NeedDomain domain) {
        var random = new Random(domain.ordinal());
        for (int i = 0; i < 300; i++) {
            Set<DataItem> requested = some(random);
            Set<DataItem> consented = some(random);
            var plan = PackagePlan.of(requested, consented, List.of(domain));
            for (DataItem item : DataItem.values())
                assertEquals(requested.contains(item) && consented.contains(item) && PurposeTemplate.of(List.of(domain)).contains(item), plan.leaves().contains(item));
        }
    }

    @ParameterizedTest
    @EnumSource(NeedDomain.class)
    void everyPartHoldsItsOwnAndTogetherTheyAreEverything(NeedDomain domain) {
        var all = EnumSet.allOf(DataItem.class);
        var plan = PackagePlan.of(all, all, List.of(domain));
        var together = EnumSet.copyOf(plan.leaves(Stage.SUMMARY));
        together.addAll(plan.leaves(Stage.IDENTITY));

        assertEquals(plan.leaves(), together);
        assertTrue(plan.leaves(Stage.SUMMARY).stream().noneMatch(Set.of(PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, DOCUMENTS, PHONE, SAFE_CONTACT)::contains),
                "who she is and how to reach her wait for a yes");
    }

    /** What makes a service usable for her goes along with each referral, before anybody has said yes; without her agreement it does not. */
    @ParameterizedTest
    @EnumSource(NeedDomain.class)
    @Holds({R_17, R_18})
    void agreedAdjustmentsFollowEveryReferralFromItsFirstPartOn(NeedDomain domain) {
        assertTrue(PackagePlan.of(Set.of(NEED, ADJUSTMENTS, INTERPRETER), Set.of(NEED, ADJUSTMENTS, INTERPRETER), List.of(domain)).leaves(Stage.SUMMARY).containsAll(Set.of(ADJUSTMENTS, INTERPRETER)));
        assertFalse(PackagePlan.of(Set.of(NEED, ADJUSTMENTS), Set.of(NEED), List.of(domain)).leaves().contains(ADJUSTMENTS));
    }

    @Test
    void withoutConsentNothingLeavesAndEverythingIsStillToBeAgreed() {
        var plan = PackagePlan.of(Set.of(NEED, LANGUAGES), Set.of(), List.of(NeedDomain.LEGAL));

        assertEquals(Set.of(), plan.leaves());
        assertEquals(Set.of(NEED, LANGUAGES), plan.toBeAgreed());
        assertFalse(plan.withinConsent());
    }

    @Test
    void aConsentThatCoversTheRequestIsEnough() {
        assertTrue(PackagePlan.of(Set.of(NEED), Set.of(NEED, PHONE), List.of(NeedDomain.LEGAL)).withinConsent());
    }

    @Test
    void whatTheNeedHasNoUseForIsNeverAskedOfHer() {
        var plan = PackagePlan.of(Set.of(DOCUMENTS, NEED), Set.of(NEED), List.of(NeedDomain.LANGUAGE));

        assertEquals(Set.of(), plan.toBeAgreed());
        assertEquals(Set.of(NEED), plan.leaves());
    }

    @Test
    void twoNeedsAllowWhatEitherAllows() {
        assertTrue(PurposeTemplate.of(List.of(NeedDomain.LANGUAGE, NeedDomain.LEGAL)).containsAll(PurposeTemplate.of(List.of(NeedDomain.LEGAL))));
    }

    private static Set<DataItem> some(Random random) {
        var some = EnumSet.noneOf(DataItem.class);
        for (DataItem item : DataItem.values()) if (random.nextBoolean()) some.add(item);
        return some;
    }
}
