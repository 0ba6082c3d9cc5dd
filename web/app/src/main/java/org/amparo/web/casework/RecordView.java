package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;
import org.amparo.work.Priority;

/** Several needs in one conversation. What is typed lives in the request and the sealed draft, never in the session. */
@Named
@ViewScoped
public class RecordView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.needs";

    @Inject
    private transient NeedService service;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient NeedLines lines;

    private String id;
    private int count = 1;

    public void load() {
        drafts.read(id, DRAFT);
        drafts.getFields().keySet().stream().filter(f -> f.matches("words\\d")).mapToInt(f -> f.charAt(5) - '0' + 1).max().ifPresent(n -> count = Math.min(n, NeedLines.MOST));
    }

    public void more() {
        if (count < NeedLines.MOST) count++;
    }

    public String save() {
        List<RecordNeed> said = new ArrayList<>();
        for (int i = 0; i < count; i++) if (i == 0 || !lines.getAll().get(i).blank()) said.add(lines.getAll().get(i).command(i));
        service.record(CaseId.parse(id), said);
        drafts.drop(id, DRAFT);
        return "/casework/case?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/record?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public int getLast() {
        return count - 1;
    }

    public boolean isRoomForMore() {
        return count < NeedLines.MOST;
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<NeedDomain> getDomains() {
        return List.of(NeedDomain.values());
    }

    public List<Priority> getUrgencies() {
        return List.of(Priority.values());
    }

    public List<Integer> getRatings() {
        return NeedLine.ratings();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
