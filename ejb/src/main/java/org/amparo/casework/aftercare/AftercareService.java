package org.amparo.casework.aftercare;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.AftercareStepId;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.vault.Vault;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to the time afterwards: what was agreed with her, and how it was each time we asked. Open also when the case is closed. */
@Stateless
public class AftercareService {

    /** Nothing was decided yet. */
    public static final long NONE_YET = -1;
    private static final int LONGEST = 2000;

    @Inject
    private Access access;
    @Inject
    private AftercareRecords records;
    @Inject
    private CareTeam team;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public Optional<AftercareDetails> aftercare(Id subject) {
        Permit permit = access.require(Action.READ_CASE, subject);
        return records.of(permit).map(a -> a.details(records.steps(permit).stream().map(s -> s.details(vault, permit)).toList(), vault, permit));
    }

    /** Whether it was talked over, for a page that shows no word of it. */
    public boolean decided(Id subject) {
        return records.of(access.require(Action.READ_CASE, subject)).isPresent();
    }

    /** @param shown the version that was on the page, {@link #NONE_YET} for the first */
    public void decide(Id subject, DecideAftercare said, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        Optional<Aftercare> earlier = records.of(permit);
        Stale.check(shown, earlier.map(Aftercare::version).orElse(NONE_YET));
        Aftercare aftercare = earlier.orElseGet(() -> new Aftercare(permit));
        aftercare.decide(said, clock.instant(), vault, permit);
        if (earlier.isEmpty()) records.add(aftercare, permit);
        plan(aftercare, permit);
        timeline.add(TimelineKind.AFTERCARE_AGREED, permit.survivor(), permit);
    }

    /** What was asked already stays; what lies ahead follows what was agreed. */
    private void plan(Aftercare aftercare, Permit permit) {
        List<AftercareStep> steps = records.steps(permit);
        if (aftercare.decision() != Decision.AGREED) {
            steps.stream().filter(AftercareStep::waits).forEach(step -> letGo(step, permit));
            return;
        }
        for (int months : AfterSteps.MONTHS) {
            LocalDate due = AfterSteps.due(aftercare.startsOn(), months);
            Optional<AftercareStep> known = steps.stream().filter(s -> s.months() == months).findFirst();
            known.filter(AftercareStep::waits).ifPresent(step -> step.dueOn(due));
            if (known.isEmpty()) add(months, due, permit);
        }
    }

    private void add(int months, LocalDate due, Permit permit) {
        AftercareStepId id = AftercareStepId.fresh();
        records.addLast(id, months, due, permit);
        team.nameLast(id, permit);
    }

    public void asked(Id subject, AftercareStepId id, AskedAfter outcome, String note, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        List<AftercareStep> steps = records.steps(permit);
        AftercareStep step = steps.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        Stale.check(shown, step.version());
        Typed typed = new Typed("casework");
        if (outcome == null) typed.missing("outcome");
        String words = typed.optional("note", note, LONGEST);
        typed.check();
        step.asked(outcome, words, clock.instant(), vault, permit);
        tasks.doneFor(id, TaskKind.AFTERCARE_CHECK, permit);
        if (outcome == AskedAfter.NO_MORE_WANTED) steps.stream().filter(AftercareStep::waits).forEach(later -> letGo(later, permit));
        timeline.add(TimelineKind.AFTERCARE_ASKED, permit.survivor(), permit);
    }

    private void letGo(AftercareStep step, Permit permit) {
        tasks.cancelFor(step.id(), permit);
        records.remove(step, permit);
    }
}
