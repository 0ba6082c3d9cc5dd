package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a partner was shown anything, and whether a name was in it, is in the words of the line; what was tried in vain never reads as done. */
@Holds(Recommendation.R_45)
class ActWordsTest {

    private static ActWords in(Tongue tongue) {
        var acts = new ActWords();
        acts.messages = new Messages() {
            @Override
            public Words words() {
                return new Words(tongue);
            }
        };
        return acts;
    }

    @Test
    void ofWhatWasSharedIsSaidWhetherANameWasInIt() {
        ActWords acts = in(Tongue.EN);
        assertEquals("looked for what was shared, and was shown nothing", acts.did("READ", "READ_PACKAGE", ""));
        assertEquals("read what was shared, without a name", acts.did("READ", "READ_PACKAGE", "NEEDS_SUPPORT"));
        assertEquals(acts.did("READ", "READ_PACKAGE"), acts.did("READ", "READ_PACKAGE", "IDENTITY,NEEDS_SUPPORT"));
        assertEquals("printed what was shared, without a name", acts.did("EXPORT", "PRINT_PACKAGE", "NEEDS_SUPPORT"));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whatWasTriedInVainIsSaidOtherwiseThanWhatWasDone(Tongue tongue) {
        ActWords acts = in(tongue);
        for (String[] act : new String[][] {{"READ", "READ_PACKAGE"}, {"CHANGE", "ANSWER_REFERRAL"}, {"READ", "ANSWER_REFERRAL"}})
            assertTrue(!acts.tried(act[0], act[1]).equals(acts.did(act[0], act[1])), act[1] + " " + acts.tried(act[0], act[1]));
        assertTrue(!acts.tried("READ", "ANSWER_REFERRAL").toUpperCase(Locale.ROOT).contains("ANSWER_REFERRAL"), "in words");
    }

    @Test
    void aCodeOfAnOlderReleaseIsShownAsItIs() {
        assertEquals("NO_LONGER_THERE", in(Tongue.EN).tried("CHANGE", "NO_LONGER_THERE"));
    }
}
