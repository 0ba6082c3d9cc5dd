package org.amparo.justice.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.justice.custody.ItemWorkflow.Condition;
import org.amparo.justice.custody.ItemWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What may be done with a thing that could show something. */
class ItemPolicyTest {

    @Test
    @Holds(Recommendation.R_85)
    void ofMaterialThatNobodyMayHaveThereIsNeverAFingerprintACopyOrAnythingToGive() {
        ItemPolicy policy = new ItemPolicy(ItemKind.ABUSE_OF_A_CHILD, true, true, CustodySaid.nothing());

        assertFalse(policy.met(Condition.FINGERPRINT_KNOWN));
        assertFalse(policy.met(Condition.CHOSEN_IN_A_REQUEST));
        assertEquals(EnumSet.of(ItemKind.ABUSE_OF_A_CHILD), EnumSet.copyOf(EnumSet.allOf(ItemKind.class).stream().filter(k -> !k.mayHaveAFile()).toList()));
        assertThrows(Unacceptable.class, () -> new RegisterItem(ItemKind.ABUSE_OF_A_CHILD, "Films", null, null, false, " "));
    }

    @Test
    void eachConditionAsksForWhatItNames() {
        CustodySaid said = new CustodySaid("a", "b", "c", "d", "e", "f", null, true);
        for (Condition condition : Condition.values()) {
            assertTrue(new ItemPolicy(ItemKind.CONTRACT, true, true, said).met(condition), condition.name());
            assertFalse(new ItemPolicy(ItemKind.CONTRACT, false, false, CustodySaid.nothing()).met(condition), condition.name());
        }
    }

    @Test
    @Holds(Recommendation.R_84)
    void sheMayHaveItBackAtAnyTimeItIsHere() {
        for (State state : Set.of(State.REGISTERED, State.VERIFIED, State.IN_CUSTODY, State.DISCLOSED))
            assertEquals(State.RETURNED, ItemWorkflow.TABLE.take(state, Action.GIVE_BACK, Set.of(Actor.SURVIVOR), guard -> false));
    }

    @Test
    void aFingerprintIsOneOrIsRefused() {
        assertEquals("a".repeat(64), new CustodySaid(null, null, null, null, null, null, " " + "A".repeat(64) + " ", false).fingerprint());
        for (String wrong : new String[] {"a".repeat(63), "g".repeat(64), "a".repeat(65)})
            assertThrows(Unacceptable.class, () -> new CustodySaid(null, null, null, null, null, null, wrong, false), wrong);
    }
}
