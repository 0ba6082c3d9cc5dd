package org.amparo.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.casework.need.NeedDetails;
import org.amparo.work.DueTask;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.amparo.work.timeline.TimelineEntry;

/** Everything the case page shows, in one answer under one permit. Lives for one request. */
public record CasePage(CaseHead head, CaseType type, Instant opened, CloseReason closeReason, List<NeedDetails> needs, List<Summary> summaries,
                       List<DueTask> tasks, List<TimelineEntry> newest, Set<CaseWorkflow.Action> actions) {

    public CasePage {
        needs = List.copyOf(needs);
        summaries = List.copyOf(summaries);
        tasks = List.copyOf(tasks);
        newest = List.copyOf(newest);
        actions = Set.copyOf(actions);
    }

    /** How one part stands; nothing open before anything was ever recorded. */
    public Summary summary(SummaryArea area) {
        Optional<Summary> kept = summaries.stream().filter(s -> s.area() == area).findFirst();
        return kept.orElse(new Summary(area, 0, 0, null));
    }

    /** When somebody asks after her next; the promise ended with the case, and nobody is reminded of it. */
    public Instant nextContact() {
        return closeReason == null ? summary(SummaryArea.CONTACT).nextDue() : null;
    }

    public boolean may(CaseWorkflow.Action action) {
        return actions.contains(action);
    }

    @Override
    public String toString() {
        return "page of " + head.caseId();
    }
}
