package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;

/** What somebody who has left still owed becomes her successor's; never that of somebody the survivor does not want near her. */
@ApplicationScoped
class TasksLeftBehind implements Job {

    private static final int BITE = 100;

    @Inject
    private Leavers leavers;
    @Inject
    private TaskRows rows;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Access access;
    @Inject
    private Notices notices;

    @Override
    public String name() {
        return "tasks-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        Map<StaffId, StaffId> told = new HashMap<>();
        for (Object[] row : rows.leftBehind(successors, BITE, run)) {
            StaffId from = new StaffId((UUID) row[1]);
            StaffId to = successors.after(from);
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId((UUID) row[0]));
            if (exclusions.people(permit).contains(to)) rows.letGo(from, permit);
            else {
                rows.moveAll(from, to, permit);
                told.put(to, from);
            }
        }
        // one word for all of it
        told.forEach((to, from) -> notices.tell(to, NoticeKind.WORK_HANDED_OVER, from));
    }
}
