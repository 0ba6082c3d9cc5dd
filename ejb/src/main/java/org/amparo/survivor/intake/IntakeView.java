package org.amparo.survivor.intake;

import java.time.Instant;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.intake.IntakeWorkflow.State;

/** A first contact as its page shows it. @param keptUntil without consent nothing of it is left after that */
public record IntakeView(SurvivorId survivor, State state, StaffId heldBy, Instant startedAt, Instant keptUntil, StartIntake.Place place, boolean privacy,
                         StartIntake.Interpreting interpreting, StartIntake.Source source, SafetyAnswers safety, Instant explainedAt, long version) {

    public boolean beforeACase() {
        return IntakeWorkflow.BEFORE_A_CASE.contains(state);
    }
}
