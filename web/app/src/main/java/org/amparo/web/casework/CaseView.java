package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.casework.CasePage;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.need.NeedDetails;
import org.amparo.shared.CaseId;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.amparo.work.timeline.TimelineEntry;

/** Everything about one case at a glance; one question to the front door, the head of the page included. */
@Named
@RequestScoped
public class CaseView {

    @Inject
    private CaseService cases;
    @Inject
    private CaseHeadView head;

    private String id;
    private CasePage page;

    /** Whatever named the case in the address, every link from here names the case itself. */
    public void load() {
        page = cases.page(CaseId.parse(id));
        id = page.head().facts().id().toString();
        head.show(page.head());
    }

    public CasePage getPage() {
        return page;
    }

    /** Safety and support stand first, whatever the date. */
    public List<DueTask> getTasks() {
        return page.tasks().stream().sorted((a, b) -> a.kind().order() == b.kind().order() ? a.due().compareTo(b.due()) : a.kind().order().compareTo(b.kind().order())).toList();
    }

    public List<NeedDetails> getOpenNeeds() {
        return page.needs().stream().filter(NeedDetails::open).toList();
    }

    public long getSettledNeeds() {
        return page.needs().stream().filter(n -> !n.open()).count();
    }

    public List<TimelineEntry> getNewest() {
        return page.newest();
    }

    public Summary getReferrals() {
        return page.summary(SummaryArea.REFERRALS);
    }

    public Summary getPlan() {
        return page.summary(SummaryArea.PLAN);
    }

    public Summary getServices() {
        return page.summary(SummaryArea.SERVICES);
    }

    public Summary getAppointments() {
        return page.summary(SummaryArea.APPOINTMENTS);
    }

    /** What rests because she wishes it. */
    public Summary getRest() {
        return page.summary(SummaryArea.REST);
    }

    /** How often it was written down; nobody who finds it written has to ask again. */
    public Summary getStory() {
        return page.summary(SummaryArea.STORY);
    }

    /** How often she is to tell it again. */
    public Summary getTellings() {
        return page.summary(SummaryArea.TELLINGS);
    }

    public Summary getConsent() {
        return page.summary(SummaryArea.CONSENT);
    }

    public boolean isBeginnable() {
        return page.may(CaseWorkflow.Action.BEGIN);
    }

    public boolean isClosed() {
        return page.closeReason() != null;
    }

    public boolean isEnding() {
        return page.head().facts().state() == CaseWorkflow.State.ENDING;
    }

    public boolean isSafety(DueTask task) {
        return task.kind().order() == TaskKind.Order.SAFETY;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
