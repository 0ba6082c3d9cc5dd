package org.amparo.casework.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On every list of tasks what is urgent stands first, then what is due next, whomever it is about. */
@Holds(Recommendation.R_09)
class UrgentFirstIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;
    @Inject
    private TodayService today;

    private Someone lead;
    private CaseId one;
    private CaseId other;

    @BeforeEach
    void twoCases() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        one = opened.of("Canarina", lead, deputy);
        other = opened.of("Nigella", lead, deputy);
    }

    private void owed(CaseId whose, Priority priority, int hours) {
        lead.does(() -> {
            tasks.add(whose, new AddTask(TaskKind.CALL_PARTNER, Instant.now().plus(Duration.ofHours(hours)), null, priority, null));
            return null;
        });
    }

    private static List<String> said(List<DueTask> found) {
        return found.stream().filter(t -> t.kind() == TaskKind.CALL_PARTNER).map(t -> t.priority() + " " + Duration.between(Instant.now(), t.due().plusSeconds(60)).toHours()).toList();
    }

    @Test
    void whatIsUrgentThenWhatIsNext() {
        owed(one, Priority.NORMAL, 30);
        owed(other, Priority.URGENT, 50);
        owed(one, Priority.URGENT, 40);
        owed(other, Priority.HIGH, 20);
        List<String> inOrder = List.of("URGENT 40", "URGENT 50", "HIGH 20", "NORMAL 30");

        List<TaskRow> first = lead.does(() -> today.today(5, Instant.now(), Instant.now().plusSeconds(60))).desk().shown(TaskKind.Order.SUPPORT);
        assertEquals(inOrder, said(first.stream().map(TaskRow::task).toList()));
        assertEquals(inOrder, said(lead.does(() -> tasks.mine(TaskKind.Order.SUPPORT, null)).rows().stream().map(TaskRow::task).toList()));
        assertEquals(List.of("URGENT 40", "NORMAL 30"), said(lead.does(() -> cases.page(one)).tasks()));
    }

    @Test
    void thePagesOfALongListFollowEachOtherWithoutAGap() {
        for (int i = 0; i < Page.SIZE + 3; i++) owed(i % 2 == 0 ? one : other, i < Page.SIZE - 1 ? Priority.NORMAL : Priority.URGENT, 100 - i);
        List<DueTask> all = new ArrayList<>();
        for (String from = null; ; ) {
            String begin = from;
            Page<TaskRow> page = lead.does(() -> tasks.mine(TaskKind.Order.SUPPORT, begin));
            all.addAll(page.rows().stream().map(TaskRow::task).toList());
            from = page.next();
            if (from == null) break;
        }
        assertEquals(Page.SIZE + 3, all.stream().map(DueTask::id).distinct().count());
        assertEquals(Page.SIZE + 3, all.size());
        assertEquals(List.of(Priority.URGENT, Priority.URGENT, Priority.URGENT, Priority.URGENT, Priority.NORMAL), all.stream().limit(5).map(DueTask::priority).toList());
    }
}
