package org.amparo.referral.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.junit.jupiter.api.Test;

/** The log says of a look at a package what was in it, and nothing else that she agreed to. */
@Holds(Recommendation.R_45)
class PackageItemsTest {

    @Test
    void eachThingIsOfItsPartOfTheRecord() {
        assertEquals(Set.of(Compartment.IDENTITY, Compartment.NEEDS_SUPPORT), PackageItems.compartments(List.of("AGE_BAND,LANGUAGES,NEED")));
        assertEquals(Set.of(Compartment.NEEDS_SUPPORT, Compartment.CONTACT, Compartment.HEALTH_PSY), PackageItems.compartments(List.of("NEED", "HEALTH_NEEDS,PHONE")));
    }

    @Test
    void nothingInForceIsNothingOpened() {
        assertEquals(Set.of(), PackageItems.compartments(List.of()));
    }
}
