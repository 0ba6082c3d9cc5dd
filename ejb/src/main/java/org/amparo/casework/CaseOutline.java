package org.amparo.casework;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.amparo.access.CareTeam;
import org.amparo.work.DueTask;
import org.amparo.work.summary.Summary;

/** A case as its unit's supervisor may know it: who is responsible, what is open and late. No name, no words. */
public record CaseOutline(CaseFacts facts, CaseType type, Instant opened, CloseReason closeReason, List<CareTeam.Place> team,
                          List<Summary> summaries, List<DueTask> tasks) implements Serializable {

    public CaseOutline {
        team = List.copyOf(team);
        summaries = List.copyOf(summaries);
        tasks = List.copyOf(tasks);
    }
}
