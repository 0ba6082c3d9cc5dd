package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.CaseService;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.work.timeline.TimelineEntry;

/** What happened in a case, the newest first: codes and names of colleagues, nobody's words. */
@Named
@RequestScoped
public class TimelineView {

    @Inject
    private CaseService cases;

    private String id;
    private String from;
    private Page<TimelineEntry> page;

    public void load() {
        page = cases.timeline(CaseId.parse(id), from);
    }

    public Page<TimelineEntry> getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
