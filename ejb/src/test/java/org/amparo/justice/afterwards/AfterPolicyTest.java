package org.amparo.justice.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Action;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Condition;
import org.amparo.justice.afterwards.AfterwardsWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Nobody is left alone after being heard, unless she wants to be. */
@Holds(Recommendation.R_70)
class AfterPolicyTest {

    private static final Set<Contact> ALL = EnumSet.allOf(Contact.class);

    private static Set<Condition> unmet(AfterStep step, Set<Contact> settled) {
        return unmet(step, settled, ALL);
    }

    private static Set<Condition> unmet(AfterStep step, Set<Contact> settled, Set<Contact> come) {
        AfterPolicy policy = new AfterPolicy(step, settled, come);
        return AfterwardsWorkflow.TABLE.step(State.OPEN, step.action()).orElseThrow().guards().stream().filter(g -> !policy.met(g)).map(Condition.class::cast).collect(Collectors.toSet());
    }

    @Test
    void itIsClosedOnlyAfterAllFourWhateverIsMissing() {
        for (int combination = 0; combination < 1 << ALL.size(); combination++) {
            Set<Contact> settled = EnumSet.noneOf(Contact.class);
            for (Contact contact : ALL) if ((combination >> contact.ordinal() & 1) == 1) settled.add(contact);
            for (boolean invited : new boolean[] {true, false})
                for (OutcomeTold outcome : new OutcomeTold[] {null, OutcomeTold.EXPLAINED, OutcomeTold.NOT_WISHED, OutcomeTold.NOT_KNOWN_YET}) {
                    boolean may = settled.equals(ALL) && invited && (outcome == OutcomeTold.EXPLAINED || outcome == OutcomeTold.NOT_WISHED);
                    assertEquals(may, unmet(new AfterStep.Close(invited, outcome), settled).isEmpty(), settled + " " + invited + " " + outcome);
                }
        }
    }

    @Test
    void howSheIsIsHersToSayOrNot() {
        for (Wellbeing said : Wellbeing.values()) assertEquals(Set.of(), unmet(new AfterStep.Ask(Contact.SAME_DAY, said, null, null, null), Set.of()));
        assertEquals(Set.of(Condition.ANSWERED_OR_DECLINED), unmet(new AfterStep.Ask(Contact.SAME_DAY, null, null, null, null), Set.of()));
    }

    @Test
    void nothingIsWrittenDownForATimeThatHasNotCome() {
        for (Contact come : ALL)
            for (Contact said : ALL) {
                Set<Condition> early = come == said ? Set.of() : Set.of(Condition.TIME_HAS_COME);
                assertEquals(early, unmet(new AfterStep.Ask(said, Wellbeing.WELL, null, null, null), Set.of(), Set.of(come)), said + " when it is time for " + come);
                assertEquals(early, unmet(new AfterStep.Tried(said), Set.of(), Set.of(come)), said + " when it is time for " + come);
            }
    }

    @Test
    @Holds(Recommendation.R_11)
    void sheEndsItWithoutAReason() {
        assertEquals(List.of(), AfterwardsWorkflow.TABLE.step(State.OPEN, Action.LEAVE).orElseThrow().guards());
        assertTrue(AfterStep.Leave.class.getRecordComponents().length == 0);
    }
}
