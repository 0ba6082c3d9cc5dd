package org.amparo.justice.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/**
 * The only way to owe something in a legal matter. The step has a name for those whom it concerns, the task that stands for it has none for
 * anybody. While she wants nothing of justice there are no tasks; what is urgent (she is detained, a child is alone) never rests.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Holds({Recommendation.R_09, Recommendation.R_67})
public class LegalTasks {

    @Inject
    private LegalSteps steps;
    @Inject
    private Tasks tasks;
    @Inject
    private Advisers advisers;
    @Inject
    private Clock clock;

    /** By the adviser of her team; where there is none, whoever leads her case sees that somebody is needed. */
    public void owe(Owed what, Id about, Instant due, Priority priority, Permit permit) {
        owe(what, about, due, priority, priority != Priority.URGENT, permit);
    }

    /** For the day on which she is asked again: it is not hidden by what it ends. */
    public void oweWhileResting(Owed what, Id about, Instant due, Permit permit) {
        owe(what, about, due, Priority.NORMAL, false, permit);
    }

    private void owe(Owed what, Id about, Instant due, Priority priority, boolean mayRest, Permit permit) {
        LegalStepId id = LegalStepId.fresh();
        if (steps.add(id, about, what, priority, mayRest, due, clock.instant(), permit)) open(id, due, priority, what.leadDoes(), permit);
    }

    /** The same, on another day. */
    public void moveTo(Instant due, Owed what, Id about, Permit permit) {
        steps.move(about, what, due, permit).forEach(step -> tasks.dueOn(due, step, TaskKind.LEGAL_MATTER, permit));
    }

    public void done(Id about, Owed what, Permit permit) {
        steps.end(about, Set.of(what), "DONE", clock.instant(), permit).forEach(step -> tasks.doneFor(step, TaskKind.LEGAL_MATTER, permit));
    }

    /** The matter itself has ended. */
    public void cancel(Id about, Permit permit) {
        steps.end(about, EnumSet.allOf(Owed.class), "CANCELLED", clock.instant(), permit).forEach(step -> tasks.cancelFor(step, permit, TaskKind.LEGAL_MATTER));
    }

    /** What is owed, by name. @param leadOnly what whoever leads her case does and is not her adviser's */
    public List<OwedStep> open(boolean leadOnly, Permit permit) {
        return steps.open(leadOnly, permit);
    }

    /** She wants nothing of it for now: nobody is asked to do anything. */
    public void rest(Permit permit) {
        tasks.putAside(TaskKind.LEGAL_MATTER, permit);
    }

    /** She wants something again: what was owed is owed, at the earliest today. */
    public void goOn(Permit permit) {
        Instant now = clock.instant();
        for (LegalSteps.Nameless step : steps.rested(permit)) open(step.id(), step.due().isBefore(now) ? now : step.due(), step.priority(), step.leadDoes(), permit);
    }

    private void open(LegalStepId id, Instant due, Priority priority, boolean leadDoes, Permit permit) {
        StaffId whose = leadDoes ? null : advisers.first(permit).orElse(null);
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.LEGAL_MATTER, id, due, whose, priority), permit);
    }
}
