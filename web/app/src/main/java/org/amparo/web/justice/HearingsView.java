package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.afterwards.AfterDetails;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.session.SessionRow;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.testimony.RequestRow;
import org.amparo.justice.testimony.RequestService;
import org.amparo.shared.CaseId;

/** How she wants to be heard, the days that are planned, and who asks how she is afterwards. */
@Named
@RequestScoped
public class HearingsView {

    @Inject
    private RequestService requests;
    @Inject
    private HearingDayService sessions;
    @Inject
    private AfterService afterwards;
    @Inject
    private Clock clock;

    private String id;
    private RequestService.Page page;
    private List<SessionRow> days = List.of();
    private List<AfterDetails> after = List.of();

    public void load() {
        page = requests.page(CaseId.parse(id));
        days = sessions.all(CaseId.parse(id));
        after = afterwards.running(CaseId.parse(id));
    }

    public CaseHead getHead() {
        return page.head();
    }

    public RequestService.Page getPage() {
        return page;
    }

    public List<RequestRow> getOpen() {
        return page.requests().stream().filter(r -> !r.over()).toList();
    }

    public List<RequestRow> getOver() {
        return page.requests().stream().filter(RequestRow::over).toList();
    }

    public List<SessionRow> getAhead() {
        return days.stream().filter(d -> !d.over()).toList();
    }

    public List<SessionRow> getPast() {
        return days.stream().filter(SessionRow::over).toList();
    }

    public List<AfterDetails> getAfter() {
        return after;
    }

    public boolean late(AfterDetails one) {
        return one.nextDue() != null && one.nextDue().due().isBefore(clock.instant());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
