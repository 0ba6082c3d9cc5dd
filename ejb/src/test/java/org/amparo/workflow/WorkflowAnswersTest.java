package org.amparo.workflow;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.recommendation.Recommendation.R_49;
import static org.amparo.shared.Actor.CASEWORKER;
import static org.amparo.shared.Actor.PARTNER;
import static org.amparo.shared.Actor.SUPERVISOR;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkflowAnswersTest {

    enum State { DRAFT, SENT, DONE, WRONG }

    enum Action { SEND, RECALL, FINISH, MEND }

    enum Condition implements Guard { CONSENT_LIVE, SECOND_LOOK }

    private static final Workflow<State, Action> TABLE = Workflow.of("letter", "A letter.", Action.class, State.DRAFT)
            .step(State.DRAFT, Action.SEND, State.SENT, CASEWORKER, because(R_01, R_49), Condition.CONSENT_LIVE, Condition.SECOND_LOOK)
            .step(State.SENT, Action.RECALL, State.DRAFT, who(CASEWORKER, SUPERVISOR), because(R_49))
            .step(states(State.SENT), Action.FINISH, State.DONE, PARTNER, because(R_49))
            .correction(range(State.DRAFT, State.DONE), Action.MEND, State.WRONG, who(SUPERVISOR), because(R_49))
            .endsAt(State.DONE, State.WRONG);

    @Test
    void allowedWhereTheRowSaysAndItsGuardsAreMet() {
        assertEquals(new Move.Allowed<>(State.SENT), TABLE.ask(State.DRAFT, Action.SEND, Set.of(CASEWORKER), guard -> true));
    }

    @Test
    void notInTheTableForAnybody() {
        assertEquals(new Move.NotInTable<>(), TABLE.ask(State.DRAFT, Action.FINISH, Set.of(PARTNER), guard -> true));
    }

    @Test
    void notYoursWhenTheRowIsForSomebodyElseAndGuardsAreNotEvenAsked() {
        assertEquals(new Move.NotYours<>(), TABLE.ask(State.DRAFT, Action.SEND, Set.of(PARTNER), guard -> {
            throw new AssertionError("asked");
        }));
    }

    @Test
    void everyUnmetGuardIsNamed() {
        var move = TABLE.ask(State.DRAFT, Action.SEND, Set.of(CASEWORKER), Set.of()::contains);

        assertEquals(new Move.GuardUnmet<>(List.of(Condition.CONSENT_LIVE, Condition.SECOND_LOOK)), move);
        assertEquals("consent-live", Condition.CONSENT_LIVE.key());
    }

    @Test
    void theSameTableTellsWhichButtonsToShow() {
        assertEquals(EnumSet.of(Action.RECALL, Action.MEND), TABLE.actionsFrom(State.SENT, Set.of(SUPERVISOR)));
        assertEquals(Set.of(), TABLE.actionsFrom(State.DRAFT, Set.of(PARTNER)));
    }

    @Test
    void aCorrectionMayLeaveAnEnd() {
        assertTrue(TABLE.endsAt(State.DONE));
        assertTrue(TABLE.step(State.DONE, Action.MEND).orElseThrow().correction());
    }

    @Test
    void aRowFromSeveralStatesIsOneRowAndSeveralSteps() {
        assertEquals(4, TABLE.rows().size());
        assertEquals(6, TABLE.steps().size());
    }

    @Test
    void theDiagramShowsTheLifeWithoutCorrections() {
        assertEquals("""
                stateDiagram-v2
                    [*] --> DRAFT
                    DRAFT --> SENT : SEND (CASEWORKER)
                    SENT --> DRAFT : RECALL (CASEWORKER, SUPERVISOR)
                    SENT --> DONE : FINISH (PARTNER)
                    DONE --> [*]
                    WRONG --> [*]
                """, TABLE.asMermaid());
    }

    @Test
    void theDiagramDrawsOneArrowForARowFromManyStates() {
        enum Place { A, B, C, D, E }
        enum Act { GO, LEAVE }
        var table = Workflow.of("walk", "A walk.", Act.class, Place.A)
                .step(Place.A, Act.GO, Place.B, CASEWORKER, because(R_01))
                .step(Place.B, Act.GO, Place.C, CASEWORKER, because(R_01))
                .step(Place.C, Act.GO, Place.D, CASEWORKER, because(R_01))
                .step(range(Place.A, Place.D), Act.LEAVE, Place.E, PARTNER, because(R_01))
                .endsAt(Place.E);

        assertTrue(table.asMermaid().contains("state \"A, B, C, D\" as any3\n    any3 --> E : LEAVE (PARTNER)\n"), table.asMermaid());
    }

    @Test
    void nobodyCanChangeATable() {
        assertThrows(UnsupportedOperationException.class, () -> TABLE.rows().clear());
        assertThrows(UnsupportedOperationException.class, () -> TABLE.rows().getFirst().who().clear());
    }
}
