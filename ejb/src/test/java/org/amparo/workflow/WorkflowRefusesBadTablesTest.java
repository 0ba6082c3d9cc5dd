package org.amparo.workflow;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.shared.Actor.CASEWORKER;
import static org.amparo.shared.Actor.PARTNER;
import static org.amparo.shared.Actor.SUPERVISOR;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WorkflowRefusesBadTablesTest {

    enum State { A, B, C }

    enum Action { GO, STOP }

    private static Workflow.Builder<State, Action> table() {
        return Workflow.of("bad", "Tables that must not be built.", Action.class, State.A);
    }

    private static void refused(String why, Executable table) {
        assertEquals("bad: " + why, assertThrows(IllegalStateException.class, table).getMessage());
    }

    @Test
    void twoRowsForOneStateAndAction() {
        refused("two rows for [A, B] / GO", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(states(State.A, State.B), Action.GO, State.C, PARTNER, because(R_01)));
    }

    @Test
    void aStateThatNothingLeadsTo() {
        refused("nothing leads to C", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.A, Action.STOP, State.B, CASEWORKER, because(R_01))
                .endsAt(State.B, State.C));
    }

    @Test
    void anIslandWhoseStatesLeadOnlyToEachOther() {
        refused("nothing leads to B", () -> table()
                .step(State.B, Action.GO, State.C, CASEWORKER, because(R_01))
                .step(State.C, Action.STOP, State.B, CASEWORKER, because(R_01))
                .endsAt(State.A));
    }

    @Test
    void aDeadEndThatIsNotDeclared() {
        refused("B is a dead end that is not declared an end", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.A, Action.STOP, State.C, CASEWORKER, because(R_01))
                .endsAt(State.C));
    }

    @Test
    void aStateThatOnlyLeadsToItself() {
        refused("B is a dead end that is not declared an end", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.B, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.A, Action.STOP, State.C, CASEWORKER, because(R_01))
                .endsAt(State.C));
    }

    @Test
    void aStepOutOfAnEnd() {
        refused("B is an end but has steps out", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.B, Action.STOP, State.C, CASEWORKER, because(R_01))
                .endsAt(State.B, State.C));
    }

    @Test
    void aStateThatOnlyACorrectionCanLeaveIsStillADeadEnd() {
        refused("B is a dead end that is not declared an end", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .correction(states(State.B), Action.STOP, State.C, who(SUPERVISOR), because(R_01))
                .endsAt(State.C));
    }

    @Test
    void anActionWithoutARow() {
        refused("no row for STOP", () -> table()
                .step(State.A, Action.GO, State.B, CASEWORKER, because(R_01))
                .step(State.B, Action.GO, State.C, CASEWORKER, because(R_01))
                .endsAt(State.C));
    }

    @Test
    void aRowWithoutStateActorOrReason() {
        refused("GO needs a state, an actor and a recommendation", () -> table().step(State.A, Action.GO, State.B, who(), because(R_01)));
        refused("GO needs a state, an actor and a recommendation", () -> table().step(State.A, Action.GO, State.B, CASEWORKER, because()));
        refused("GO needs a state, an actor and a recommendation", () -> table().step(states(), Action.GO, State.B, CASEWORKER, because(R_01)));
    }

    @Test
    void moreRowsThanFitOnAScreen() {
        enum Many { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z }
        var full = Workflow.of("bad", "Too long.", Many.class, State.A);
        for (var action : Many.values()) if (action != Many.Z) full.step(State.A, action, State.B, CASEWORKER, because(R_01));

        refused("more than 25 rows; the row of Z has no room: let an action that means the same start from more states, or give part of this life a table of its own (docs/decisions/0004)", () -> full.step(State.A, Many.Z, State.B, CASEWORKER, because(R_01)));
    }
}
