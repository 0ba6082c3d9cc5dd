package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.AnswerFixture.aNo;
import static org.amparo.survivor.consent.AnswerFixture.aYes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordConsentTest {

    private static List<String> keys(org.junit.jupiter.api.function.Executable bad) {
        return assertThrows(Unacceptable.class, bad).problems().stream().map(Unacceptable.Problem::key).toList();
    }

    @Test
    void aYesToSharingNamesWhatIsShared() {
        assertEquals(List.of("survivor.problem.missing.items"), keys(() -> aYes().about(ConsentPurpose.REFERRAL).record()));
    }

    @Test
    void nothingIsSharedWithoutAYes() {
        assertEquals(List.of("survivor.problem.nothingIsSharedWithoutAYes"), keys(() -> aNo().about(ConsentPurpose.REFERRAL, DataItem.PHONE).record()));
    }

    @Test
    void noPurposeStretchesBeyondWhatItNeeds() {
        assertEquals(List.of("survivor.problem.moreThanThePurposeNeeds"), keys(() -> aYes().about(ConsentPurpose.RESEARCH, DataItem.PREFERRED_NAME).record()));
    }

    @Test
    @Holds(Recommendation.R_55)
    void acrossABorderTheCountryIsNamed() {
        assertEquals(List.of("survivor.problem.missing.country"), keys(() -> aYes().about(ConsentPurpose.CROSS_BORDER_TRANSFER, DataItem.NEED).record()));
        assertEquals("PT", aYes().about(ConsentPurpose.CROSS_BORDER_TRANSFER, DataItem.NEED).in("PT").record().country());
    }

    @ParameterizedTest
    @EnumSource(DataItem.class)
    void whereSheSleepsAndWhatWasDoneToHerCannotEvenBeAsked(DataItem item) {
        assertFalse(Set.of(Compartment.LOCATION_SHELTER, Compartment.TRAFFICKING_HISTORY, Compartment.ALLEGED_OFFENCE, Compartment.JUSTICE,
                Compartment.EVIDENCE, Compartment.COMPLAINT_LINK).contains(item.compartment()));
    }

    @Test
    void theFirstSummaryNamesAndReachesNobody() {
        for (DataItem item : DataItem.values())
            if (item.stage() == DataItem.Stage.SUMMARY_RELEASE)
                assertFalse(Set.of(DataItem.PREFERRED_NAME, DataItem.OTHER_NAMES, DataItem.PHONE, DataItem.SAFE_CONTACT, DataItem.DOCUMENTS,
                        DataItem.BIRTH_DATE).contains(item), item.name());
    }
}
