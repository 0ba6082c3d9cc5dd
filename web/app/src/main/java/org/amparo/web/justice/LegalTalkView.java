package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseHead;
import org.amparo.justice.orientation.OrientationDetails;
import org.amparo.justice.orientation.OrientationPage;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.Talk;
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
    private transient Drafts drafts;

    private String id;
    private Long version;
    private boolean possible;
    private transient CaseHead head;
    private transient OrientationDetails theirs;
    private List<Topic> topics = new ArrayList<>();
    private String language;
    private transient String interpreter;
    private TeachBack teachBack;
    private transient String questions;
    private transient String answers;

    public void load() {
        OrientationPage page = orientations.page(CaseId.parse(id));
        head = page.head();
        version = page.orientation().version();
        possible = page.orientation().next().contains(Action.TELL);
        language = head.face().language();
        if (possible) drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            orientations.take(CaseId.parse(id), Action.TELL, new Talk(Set.copyOf(topics), language, interpreter, teachBack, questions, answers), version);
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

    public List<Topic> getTopics() {
        return topics;
    }

    public void setTopics(List<Topic> topics) {
        this.topics = topics;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public TeachBack getTeachBack() {
        return teachBack;
    }

    public void setTeachBack(TeachBack teachBack) {
        this.teachBack = teachBack;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
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
