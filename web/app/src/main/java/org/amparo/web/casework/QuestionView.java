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

/** One question: the answer, and telling whoever asked. What a colleague saved meanwhile stands beside what was typed. */
@Named
@ViewScoped
public class QuestionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionService questions;

    private String id;
    private long version;
    private boolean changedMeanwhile;
    private Outcome outcome;
    private SaidHow how;
    private transient String answer;
    private transient QuestionDetails question;

    public void load() {
        question = questions.question(QuestionId.parse(id));
        version = question.version();
    }

    public String answered() {
        return done(() -> questions.answer(QuestionId.parse(id), outcome, answer, version));
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
            return "/casework/question?faces-redirect=true&id=" + QuestionId.parse(id);
        } catch (Stale somebodySavedFirst) {
            load();
            changedMeanwhile = true;
            return null;
        }
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
