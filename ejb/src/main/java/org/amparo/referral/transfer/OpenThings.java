package org.amparo.referral.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.casework.question.Questions;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.summary.CaseSummaries;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;

/** What is open here, counted; not the referral that carries the case, and no task that only serves the transfer. */
@ApplicationScoped
class OpenThings {

    private static final Map<SummaryArea, OpenThing> COUNTED = Map.of(SummaryArea.SERVICES, OpenThing.SERVICES, SummaryArea.APPOINTMENTS, OpenThing.APPOINTMENTS,
            SummaryArea.CHILD, OpenThing.CHILD);
    private static final Set<TaskKind> OURS = EnumSet.of(TaskKind.HAND_ON_CASE, TaskKind.CLOSE_THE_LOOP);

    @Inject
    private CaseSummaries summaries;
    @Inject
    private Tasks tasks;
    @Inject
    private Questions questions;

    /** @param carrier the referral that carries the case, when there is one */
    Map<OpenThing, Integer> of(Optional<ReferralFacts> carrier, Permit permit) {
        Map<OpenThing, Integer> open = new EnumMap<>(OpenThing.class);
        int carrying = carrier.filter(r -> ReferralWorkflow.OPEN.contains(r.state())).isPresent() ? 1 : 0;
        for (Summary part : summaries.of(permit)) {
            if (part.area() == SummaryArea.REFERRALS) put(open, OpenThing.OTHER_REFERRALS, part.open() - carrying);
            else if (COUNTED.containsKey(part.area())) put(open, COUNTED.get(part.area()), part.open());
        }
        put(open, OpenThing.QUESTIONS, questions.open(permit));
        put(open, OpenThing.TASKS, (int) tasks.open(permit).stream().filter(t -> !OURS.contains(t.kind())).count());
        return open;
    }

    private static void put(Map<OpenThing, Integer> open, OpenThing thing, int count) {
        if (count > 0) open.put(thing, count);
    }
}
