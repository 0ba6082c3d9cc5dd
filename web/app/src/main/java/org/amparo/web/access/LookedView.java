package org.amparo.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.access.Caller;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogEntry;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;

/** Who has looked at one person's record: hers to know, read out or printed by her worker. */
@Named
@RequestScoped
public class LookedView {

    @Inject
    private AccessLogService log;
    @Inject
    private Caller caller;

    private String id;
    private String from;
    private Page<LogEntry> page;

    public void load() {
        page = log.whoHasLooked(CaseId.parse(id), from);
    }

    /** Who oversees a unit reads its cases without names; where no case is yet, the log leads here. */
    public String getBack() {
        if (caller.has(Role.SUPERVISOR) && page.rows().stream().allMatch(entry -> entry.caseNumber().isEmpty())) return "/access/log";
        return caller.has(Role.SUPERVISOR) ? "/casework/outline" : "/casework/case";
    }

    public Page<LogEntry> getPage() {
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
