package org.amparo.survivor.retelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.RetellingPolicy.Advice;
import org.amparo.survivor.retelling.RetellingWorkflow.Action;
import org.amparo.survivor.retelling.RetellingWorkflow.State;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a further telling brings a notice or a supervisor's look, and what never stands in the way (W7.6). */
@Holds(Recommendation.R_73)
class RetellingPolicyTest {

    @ParameterizedTest
    @CsvSource({"0, NOTHING", "1, NOTHING", "2, TOLD_OFTEN", "3, LOOK_FIRST", "4, LOOK_FIRST", "40, LOOK_FIRST"})
    void fullAccountsSoFarDecide(int full, Advice advice) {
        assertEquals(advice, RetellingPolicy.before(full));
    }

    @Test
    void nothingToReuseIsNoAnswerWhereSomethingExists() {
        assertTrue(RetellingPolicy.reuseOffered(Reuse.NOTHING_TO_REUSE, false, 0));
        assertFalse(RetellingPolicy.reuseOffered(Reuse.NOTHING_TO_REUSE, true, 0));
        assertFalse(RetellingPolicy.reuseOffered(Reuse.NOTHING_TO_REUSE, false, 1));
        assertFalse(RetellingPolicy.reuseOffered(null, false, 0), "somebody has to have looked");
        assertTrue(RetellingPolicy.reuseOffered(Reuse.SHE_WANTS_TO_TELL, true, 3), "her wish is reason enough");
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"CONSIDERED", "WAITING_FOR_A_LOOK", "PLANNED"})
    void whatHappenedIsAlwaysRecorded(State state) {
        assertInstanceOf(Move.Allowed.class, RetellingWorkflow.TABLE.ask(state, Action.TELL, Set.of(Actor.CASEWORKER), guard -> false));
    }

    @Test
    void whoeverPlannedItDoesNotAgreeToIt() {
        assertInstanceOf(Move.GuardUnmet.class, RetellingWorkflow.TABLE.ask(State.WAITING_FOR_A_LOOK, Action.AGREE, Set.of(Actor.SUPERVISOR), guard -> false));
        assertInstanceOf(Move.NotYours.class, RetellingWorkflow.TABLE.ask(State.WAITING_FOR_A_LOOK, Action.AGREE, Set.of(Actor.CASEWORKER), guard -> true));
    }

    @Test
    void onlyFullAccountsThatHappenedAreCounted() {
        Tellings tellings = new Tellings(List.of(telling(State.TOLD, HowMuch.FULL), telling(State.TOLD, HowMuch.PART), telling(State.TOLD, HowMuch.NOT_KNOWN),
                telling(State.PLANNED, null), telling(State.SPARED, null), telling(State.TOLD, HowMuch.FULL)));

        assertEquals(2, tellings.fullAccounts());
        assertEquals(Advice.TOLD_OFTEN, tellings.advice());
        assertEquals(4, tellings.told().size());
        assertEquals(1, tellings.ahead().size());
    }

    @Test
    void onlyToWhomAndWhatForIsAsked() {
        RecordTelling least = new RecordTelling(ToldTo.PREFER_NOT_TO_SAY, null, TellingPurpose.PREFER_NOT_TO_SAY, null, null, null, null, null, null, null);

        assertEquals(Distress.NOT_ASKED, least.distress());
        assertEquals(HowMuch.NOT_KNOWN, least.howMuch());
        assertEquals(Avoidable.UNSURE, least.avoidable());
        assertThrows(Unacceptable.class, () -> new RecordTelling(null, null, null, null, null, null, null, null, null, null));
        assertThrows(Unacceptable.class, () -> new RecordTelling(ToldTo.COURT, null, TellingPurpose.HEARING, LocalDate.MIN, 0, null, null, null, null, null));
    }

    @Test
    void theReportCountsPeopleAndTellingsAndNamesNobody() {
        SurvivorId first = SurvivorId.fresh();
        AvoidableRetellings report = AvoidableRetellings.of(List.of(new ToldOnce(first, ToldTo.POLICE, HowMuch.FULL, Avoidable.YES),
                new ToldOnce(first, ToldTo.POLICE, HowMuch.FULL, Avoidable.NO), new ToldOnce(first, ToldTo.DOCTOR, HowMuch.PART, Avoidable.UNSURE),
                new ToldOnce(SurvivorId.fresh(), ToldTo.COURT, HowMuch.FULL, Avoidable.YES)));

        assertEquals(2, report.people());
        assertEquals(4, report.tellings());
        assertEquals(3, report.fullAccounts());
        assertEquals(20, report.tenthsForEach());
        assertEquals(50, report.avoidablePercent());
        assertEquals(List.of(ToldTo.POLICE, ToldTo.COURT, ToldTo.DOCTOR), report.byWhom().stream().map(AvoidableRetellings.ByWhom::to).toList());
        assertEquals(0, AvoidableRetellings.of(List.of()).avoidablePercent());
    }

    private static RetellingDetails telling(State state, HowMuch howMuch) {
        return new RetellingDetails(RetellingId.fresh(), state, ToldTo.OTHER, null, TellingPurpose.OTHER, null, null, null, howMuch, null, null, null, 0);
    }
}
