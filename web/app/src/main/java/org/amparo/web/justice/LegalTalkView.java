package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.orientation.OrientationDetails;
import org.amparo.justice.orientation.OrientationPage;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.TalkDetails;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** One talk about the law is written down: what was told, what she asked, how she said it back. */
@Named
@ViewScoped
public class LegalTalkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "justice.talk";

    @Inject
    private transient OrientationService orientations;
    @Inject
    private transient TalkForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private Long version;
    private boolean possible;
    private transient CaseHead head;
    private transient OrientationDetails theirs;

    public void load() {
        OrientationPage page = orientations.page(CaseId.parse(id));
        head = page.head();
        version = page.orientation().version();
        possible = page.orientation().next().contains(Action.TELL);
        form.setLanguage(head.face().language());
        if (possible) drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            orientations.take(CaseId.parse(id), Action.TELL, form.talk(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = orientations.page(CaseId.parse(id)).orientation();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/justice/orientation?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/justice/legaltalk?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String getDraft() {
        return DRAFT;
    }

    /** What a colleague wrote down first; null when only the state has changed. */
    public TalkDetails getTheirTalk() {
        return theirs == null || theirs.talks().isEmpty() ? null : theirs.talks().getFirst();
    }

    public OrientationDetails getTheirs() {
        return theirs;
    }

    public CaseHead getHead() {
        return head;
    }

    public boolean isPossible() {
        return possible;
    }

    public Topic[] getAll() {
        return Topic.values();
    }

    public TeachBack[] getTeachBacks() {
        return TeachBack.values();
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
