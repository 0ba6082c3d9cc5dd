package org.amparo.casework.desk;

import java.util.List;
import java.util.Map;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseWorkflow;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.work.DueTask;

/** A task with whom it is about. Lives for one request. */
public record TaskRow(DueTask task, CaseFacts facts, Face face) {

    static List<TaskRow> of(List<DueTask> found, Map<SurvivorId, CaseFacts> cases, Map<SurvivorId, Face> faces) {
        return found.stream().map(task -> new TaskRow(task, cases.get(task.survivor()), faces.get(task.survivor()))).toList();
    }

    public String called() {
        return face == null ? null : face.preferredName();
    }

    public String number() {
        return facts == null ? "" : facts.number();
    }

    /** She took back her consent to the work: what is left to do stands on the page of a safe ending. */
    public boolean ending() {
        return facts != null && facts.state() == CaseWorkflow.State.ENDING;
    }

    @Override
    public String toString() {
        return "row of " + task.id();
    }
}
