package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.Leavers;
import org.amparo.staff.Successors;
import org.amparo.work.Job;

/** Meetings in the calendar of somebody who has left stand in her successor's; never in that of somebody the survivor does not want near her. */
@ApplicationScoped
class AppointmentsLeftBehind implements Job {

    private static final int BITE = 100;

    @Inject
    private Leavers leavers;
    @Inject
    private AppointmentRows rows;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CareTeam team;
    @Inject
    private Access access;

    @Override
    public String name() {
        return "appointments-left-behind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Successors successors = leavers.successors();
        if (successors.none()) return;
        for (Object[] row : rows.leftBehind(successors, BITE, run)) {
            StaffId from = new StaffId((UUID) row[1]);
            Permit permit = access.require(Action.RUN_TIMER, new SurvivorId((UUID) row[0]));
            StaffId to = inThePlaceOf(successors.after(from), permit);
            if (to != null && !to.equals(from)) rows.handOver(from, to, permit);
        }
    }

    private StaffId inThePlaceOf(StaffId successor, Permit permit) {
        if (!exclusions.people(permit).contains(successor)) return successor;
        return team.of(permit).stream().filter(p -> p.relation() == Relation.LEAD || p.relation() == Relation.DEPUTY).map(CareTeam.Place::user)
                .filter(user -> !user.equals(successor)).findFirst().orElse(null);
    }
}
