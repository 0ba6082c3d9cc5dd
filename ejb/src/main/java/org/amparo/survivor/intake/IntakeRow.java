package org.amparo.survivor.intake;

import java.time.Instant;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.survivor.intake.IntakeWorkflow.State;
import org.amparo.work.Priority;

/** One line of "first talks that are not finished". */
public record IntakeRow(SurvivorId survivor, Face face, State state, Priority triage, Instant startedAt, Instant keptUntil) {

    @Override
    public String toString() {
        return "intake " + survivor;
    }
}
