package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskService;
import org.amparo.shared.CaseId;
import org.amparo.work.SafetyTrigger;
import org.amparo.web.frame.Drafts;

/** Something happened that touches her safety. */
@Named
@ViewScoped
public class HappenedView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.risk.happened";

    @Inject
    private transient RiskService risks;
    @Inject
    private transient Drafts drafts;

    private String id;
    private SafetyTrigger what;
    private transient String words;

    /** Whoever may not record it is not asked to type it. */
    public void load() {
        risks.toRecord(CaseId.parse(id));
        drafts.read(id, DRAFT);
    }

    public String save() {
        risks.happened(new RecordSafetyEvent(CaseId.parse(id), what, words));
        drafts.drop(id, DRAFT);
        return "/casework/risk?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/happened?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<SafetyTrigger> getTriggers() {
        return List.of(SafetyTrigger.values());
    }

    public SafetyTrigger getWhat() {
        return what;
    }

    public void setWhat(SafetyTrigger what) {
        this.what = what;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
