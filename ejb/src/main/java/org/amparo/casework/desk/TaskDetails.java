package org.amparo.casework.desk;

import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.work.DueTask;

/** One task to be done or handed on. Lives for one request. */
public record TaskDetails(DueTask task, String note, List<CareTeam.Place> team) {

    public TaskDetails {
        team = List.copyOf(team);
    }

    @Override
    public String toString() {
        return "task " + task.id();
    }
}
