package org.amparo.justice.orientation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.orientation.OrientationWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What counts as told and what counts as understood. */
@Holds(Recommendation.R_68)
class OrientationPolicyTest {

    private static final Set<Topic> ALL = EnumSet.allOf(Topic.class);

    private static Talk talk(String language, String interpreter, Topic... topics) {
        return new Talk(Set.of(topics), language, interpreter, TeachBack.YES, null, null);
    }

    @Test
    void oneTopicThatIsMissingIsEnoughNotToHaveBeenTold() {
        assertTrue(new OrientationPolicy(null, ALL, TeachBack.YES, Set.of()).met(Condition.EVERYTHING_TOLD));
        for (Topic missing : Topic.values())
            assertFalse(new OrientationPolicy(null, EnumSet.complementOf(EnumSet.of(missing)), TeachBack.YES, Set.of()).met(Condition.EVERYTHING_TOLD), missing.name());
    }

    @Test
    void onlyWhatIsSaidBackInFullIsUnderstood() {
        for (TeachBack answer : TeachBack.values())
            assertEquals(answer == TeachBack.YES, new OrientationPolicy(null, ALL, answer, Set.of()).met(Condition.SAID_BACK), answer.name());
    }

    @Test
    void itIsToldInALanguageOfHersOrThroughSomebodyWhoInterprets() {
        assertTrue(new OrientationPolicy(talk("spa", null, Topic.HER_RIGHTS), ALL, null, Set.of("spa", "que")).met(Condition.IN_HER_LANGUAGE));
        assertFalse(new OrientationPolicy(talk("eng", null, Topic.HER_RIGHTS), ALL, null, Set.of("spa")).met(Condition.IN_HER_LANGUAGE));
        assertTrue(new OrientationPolicy(talk("eng", "Ana", Topic.HER_RIGHTS), ALL, null, Set.of("spa")).met(Condition.IN_HER_LANGUAGE));
        assertTrue(new OrientationPolicy(talk("eng", null, Topic.HER_RIGHTS), ALL, null, Set.of()).met(Condition.IN_HER_LANGUAGE), "nobody knows hers so far");
    }

    @Test
    void aTalkAboutNothingIsNone() {
        assertFalse(new OrientationPolicy(talk("spa", null), ALL, null, Set.of()).met(Condition.SOMETHING_TOLD));
        assertThrows(Unacceptable.class, () -> talk(null, null, Topic.HER_RIGHTS));
        assertEquals(12, Topic.values().length, "workflows W7.3 names twelve");
    }
}
