package org.amparo.survivor.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Actor;
import org.amparo.shared.StaffId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** A worry in the hands of a colleague who has left waits for the successor, from the beginning. */
@ApplicationScoped
class WorriesLeftBehind implements Job {

    private static final int BITE = 50;

    @Inject
    private Leavers leavers;
    @Inject
    private Worries worries;
    @Inject
    private CareTeam team;
    @Inject
    private Notices notices;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;

    @Override
    public String name() {
        return "worries-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        oneByOne.each(worries.leftBehind(successors, BITE, run), person -> {
            Permit permit = access.require(Action.RUN_TIMER, person);
            worries.of(permit).ifPresent(worry -> passOn(worry, successors.after(worry.heldBy()), permit));
        });
    }

    private void passOn(Worry worry, StaffId to, Permit permit) {
        if (to == null || to.equals(worry.heldBy())) return;
        StaffId from = worry.heldBy();
        worry.handedOn(WorryWorkflow.TABLE.take(worry.state(), WorryWorkflow.Action.HAND_ON, Set.of(Actor.SYSTEM),
                g -> g == WorryWorkflow.Condition.COLLEAGUE_MAY_LOOK), to);
        worries.write();
        team.passWorryOn(from, to, permit);
        notices.tell(to, NoticeKind.WORRY_TOLD, worry.id());
    }
}
