package org.amparo.survivor.intake;

import java.time.Instant;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.intake.IntakeWorkflow.State;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.work.Priority;

/**
 * A first contact as its pages show it; what was answered is read by itself.
 *
 * @param keptUntil without consent nothing of it is left after that
 * @param triage how soon somebody decided to act, or null as long as nobody was asked about this moment
 */
public record IntakeView(SurvivorId survivor, State state, StaffId heldBy, Instant startedAt, Instant keptUntil, StartIntake.Place place, boolean privacy,
                         StartIntake.Interpreting interpreting, StartIntake.Source source, Priority triage, SafetyAnswer danger, Instant explainedAt, long version) {

    public boolean beforeACase() {
        return IntakeWorkflow.BEFORE_A_CASE.contains(state);
    }
}
