package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;
import org.amparo.work.Job;
import org.amparo.work.OneByOne;

/** Somebody who was met first by a colleague who has left is not forgotten: the successor goes on where she stopped. */
@ApplicationScoped
class IntakesLeftBehind implements Job {

    private static final int BITE = 50;

    @Inject
    private Leavers leavers;
    @Inject
    private IntakeRecords records;
    @Inject
    private CareTeam team;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Access access;

    @Override
    public String name() {
        return "intakes-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        oneByOne.each(records.leftBehind(successors, BITE, run), survivor -> {
            Permit permit = access.require(Action.RUN_TIMER, survivor);
            records.of(permit).ifPresent(intake -> passOn(intake, successors.after(intake.heldBy()), permit));
        });
    }

    private void passOn(Intake intake, StaffId to, Permit permit) {
        team.passIntakeOn(intake.heldBy(), to, permit);
        intake.passTo(to);
        records.write();
    }
}
