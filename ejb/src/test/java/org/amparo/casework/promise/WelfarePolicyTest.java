package org.amparo.casework.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.WayId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody sends the police after a survivor: not unless she agreed to it beforehand, or her life is at stake (W1.7). */
@Holds(Recommendation.R_07)
class WelfarePolicyTest {

    @ParameterizedTest
    @EnumSource(WelfareStep.class)
    void onlyThePoliceNeedHerWordOrALifeAtStake(WelfareStep step) {
        for (Police said : Police.values())
            for (boolean vital : new boolean[] {false, true})
                assertEquals(step != WelfareStep.POLICE || said == Police.AGREED || vital, WelfarePolicy.allows(step, said, vital), step + " " + said + " " + vital);
    }

    @Test
    void theGentlestStepStandsFirstAndThePoliceLast() {
        assertEquals(WelfareStep.KEEP_TRYING, WelfareStep.values()[0]);
        assertEquals(WelfareStep.POLICE, WelfareStep.values()[WelfareStep.values().length - 1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 91})
    void aPromiseNobodyCanKeepIsRefused(int days) {
        assertThrows(Unacceptable.class, () -> new MakePromise(days, new WayId(Id.next()), Police.AGREED, null));
    }

    @Test
    void aPromiseNamesASafeWayAndAsksNothingElse() {
        assertThrows(Unacceptable.class, () -> new MakePromise(7, null, Police.AGREED, null));
        MakePromise made = new MakePromise(7, new WayId(Id.next()), null, "that somebody calls before dark");
        assertEquals(Police.NOT_ASKED, made.police());
        assertTrue(!made.toString().contains("dark"));
    }
}
