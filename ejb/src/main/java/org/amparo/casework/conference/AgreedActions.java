package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** What was agreed is somebody's task until its day; what was not agreed comes back to whoever leads, on the day that was named. */
@ApplicationScoped
@Holds(Recommendation.R_66)
class AgreedActions {

    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;

    void follow(List<Point> points, CaseFacts file, Permit permit) {
        if (!file.running()) return;
        for (Point point : points) {
            if (point.kind() == PointKind.AGREED) owe(TaskKind.DO_WHAT_WAS_AGREED, point, point.owner(), file, permit);
            else if (point.kind() == PointKind.NOT_AGREED) owe(TaskKind.SPEAK_OF_IT_AGAIN, point, file.lead(), file, permit);
        }
    }

    private void owe(TaskKind kind, Point point, StaffId whose, CaseFacts file, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), file.id(), kind, point.id(), due(point.day(), permit), whose, Priority.NORMAL), permit);
    }

    /** The end of that day on the house's clock. */
    Instant due(LocalDate day, Permit permit) {
        return day.plusDays(1).atStartOfDay(calendars.of(permit.custodian()).zone()).toInstant().minusSeconds(60);
    }
}
