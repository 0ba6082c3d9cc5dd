package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.SaidHow;
import org.amparo.casework.question.Outcome;
import org.amparo.casework.question.QuestionDetails;
import org.amparo.casework.question.QuestionId;
import org.amparo.casework.question.QuestionService;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** One question: the answer, and telling whoever asked. What a colleague saved meanwhile stands beside what was typed. */
@Named
@ViewScoped
public class QuestionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionService questions;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version;
    private boolean changedMeanwhile;
    private Outcome outcome;
    private SaidHow how;
    private transient String answer;
    private transient QuestionDetails question;

    public void load() {
        read();
        if (isToAnswer()) drafts.read(id, getDraft());
    }

    private void read() {
        question = questions.question(QuestionId.parse(id));
        version = question.version();
    }

    public String answered() {
        String next = done(() -> questions.answer(QuestionId.parse(id), outcome, answer, version));
        return next == null ? null : discard();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return here();
    }

    public String told() {
        return done(() -> questions.told(QuestionId.parse(id), how, version));
    }

    public String again() {
        return done(() -> questions.askAgain(QuestionId.parse(id), version));
    }

    public String takenBack() {
        return done(() -> questions.takeBack(QuestionId.parse(id), version));
    }

    private String done(Runnable act) {
        try {
            act.run();
            return here();
        } catch (Stale somebodySavedFirst) {
            read();
            changedMeanwhile = true;
            return null;
        }
    }

    private String here() {
        return "/casework/question?faces-redirect=true&id=" + QuestionId.parse(id);
    }

    public boolean isToAnswer() {
        return getQuestion().open() && head.isWriting();
    }

    public String getDraft() {
        return "answer." + QuestionId.parse(id);
    }

    public QuestionDetails getQuestion() {
        if (question == null) question = questions.question(QuestionId.parse(id));
        return question;
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<SaidHow> getHows() {
        return List.of(SaidHow.values());
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public SaidHow getHow() {
        return how;
    }

    public void setHow(SaidHow how) {
        this.how = how;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
