package org.amparo.web.justice;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.participation.Answer;
import org.amparo.justice.participation.ChildMissing;
import org.amparo.justice.participation.Decided;
import org.amparo.justice.participation.DecisionPage;
import org.amparo.justice.participation.ParticipationService;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.Present;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Times;

/** Her decision whether she takes part. One page and one form for every answer, so that no address and no button tells which it was. */
@Named
@ViewScoped
public class DecisionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "justice.decision";

    @Inject
    private transient ParticipationService participation;
    @Inject
    private transient DecisionForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Times times;

    private String id;
    private Integer version;
    private transient Decided theirs;
    private transient Answer answer;

    public void load() {
        version = page().version();
        if (!page().next().isEmpty()) drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            answer = participation.decide(CaseId.parse(id), form.said(), version);
        } catch (Stale somebodySavedFirst) {
            form.forget();
            theirs = page().lately();
            version = page().version();
            return null;
        }
        if (!answer.written()) return null;
        drafts.drop(id, DRAFT);
        return "/justice/decision?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/justice/decision?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String getDraft() {
        return DRAFT;
    }

    private DecisionPage page() {
        return form.page(() -> participation.page(CaseId.parse(id)));
    }

    public CaseHead getHead() {
        return page().head();
    }

    public DecisionPage getPage() {
        return page();
    }

    /** What a colleague wrote down first. */
    public Decided getTheirs() {
        return theirs;
    }

    /** What kept the last answer from being written down, as the keys of its words; empty before anything was sent. */
    public List<String> getLacks() {
        return answer == null ? List.of() : answer.missing().stream().map(DecisionView::key).toList();
    }

    public boolean isNotNow() {
        return answer != null && answer.notNow();
    }

    public List<Action> getChoices() {
        return page().next().stream().sorted().toList();
    }

    /** What a yes would still need, apart from who will be there. */
    public List<String> getMissing() {
        return page().missing().stream().sorted().map(DecisionView::key).toList();
    }

    private static String key(Condition condition) {
        return "workflow.condition." + ParticipationWorkflow.TABLE.name() + "." + condition.key();
    }

    public List<ChildMissing> getChildMissing() {
        return page().childMissing().stream().sorted().toList();
    }

    public boolean offers(String action) {
        return page().next().contains(Action.valueOf(action));
    }

    public List<SelectItem> getAhead() {
        return page().ahead().stream().map(m -> new SelectItem(m.id().toString(), times.say(m.start()))).toList();
    }

    public Present[] getPresents() {
        return Present.values();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
