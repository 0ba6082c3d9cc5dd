package org.amparo.referral.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** The log says of a look at a package what was in it, and nothing else that she agreed to. */
@Holds(Recommendation.R_45)
class PackageItemsTest {

    @Test
    void eachThingIsOfItsPartOfTheRecord() {
        assertEquals(Set.of(Compartment.IDENTITY, Compartment.NEEDS_SUPPORT), PackageItems.compartments(List.of("AGE_BAND,LANGUAGES,NEED", "PREFERRED_NAME,PRONOUN")));
        assertEquals(Set.of(Compartment.NEEDS_SUPPORT, Compartment.CONTACT, Compartment.HEALTH_PSY), PackageItems.compartments(List.of("NEED", "HEALTH_NEEDS,PHONE")));
    }

    /** "Did they see the name?" has its answer in the line: what goes before the yes is never a look at who she is. */
    @Test
    void theSummaryIsNoLookAtWhoSheIs() {
        String summary = Arrays.stream(DataItem.values()).filter(item -> item.stage() == DataItem.Stage.SUMMARY_RELEASE).map(Enum::name).collect(Collectors.joining(","));
        assertEquals(Set.of(Compartment.NEEDS_SUPPORT), PackageItems.compartments(List.of(summary)));
        Arrays.stream(DataItem.values()).filter(item -> item.stage() == DataItem.Stage.IDENTITY_RELEASE).forEach(item -> assertEquals(item.compartment(), item.opens()));
    }

    @Test
    void nothingInForceIsNothingOpened() {
        assertEquals(Set.of(), PackageItems.compartments(List.of()));
    }
}
