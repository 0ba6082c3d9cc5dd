package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.amparo.survivor.intake.IntakePolicy;
import org.amparo.survivor.intake.SafetyAnswer;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.web.frame.Messages;
import org.amparo.work.Priority;

/** The five questions, one card at a time; codes stay in the view until the last card, words never do. */
@Named
@ViewScoped
public class SafetyView extends Talk {

    private static final long serialVersionUID = 1L;
    private static final List<String> QUESTIONS = List.of("safeToTalk", "overheard", "immediateDanger", "urgentMedical", "detainedOrChild");

    @Inject
    private transient Messages words;

    private final SafetyAnswer[] answers = new SafetyAnswer[QUESTIONS.size()];
    private int step;
    private Priority triage;
    private boolean leaveForNow;
    private transient String urgentWords;

    public void next() {
        step++;
        if (isLast() && triage == null) triage = IntakePolicy.suggested(answers[0], answers[1], answers[2], answers[3], answers[4]);
    }

    public void back() {
        if (step > 0) step--;
    }

    public String save() {
        door().answerSafety(subject(), new SafetyAnswers(answers[0], answers[1], answers[2], answers[3], answers[4], triage, leaveForNow, urgentWords), version());
        return again();
    }

    public boolean isLast() {
        return step == QUESTIONS.size();
    }

    public boolean isUrgent() {
        return isLast() && IntakePolicy.urgent(answers[0], answers[1], answers[2], answers[3], answers[4]);
    }

    public String getQuestion() {
        return words.get("survivor.safety." + QUESTIONS.get(step));
    }

    public String getProgress() {
        return words.of("survivor.safety.progress", step + 1, QUESTIONS.size());
    }

    public SafetyAnswer getAnswer() {
        return isLast() ? null : answers[step];
    }

    public void setAnswer(SafetyAnswer answer) {
        if (!isLast()) answers[step] = answer;
    }

    public List<SafetyAnswer> getAnswers() {
        return List.of(SafetyAnswer.values());
    }

    public List<SelectItem> getTriages() {
        return Arrays.stream(Priority.values()).map(p -> new SelectItem(p, words.get("survivor.triage." + p))).toList();
    }

    public int getStep() {
        return step;
    }

    public Priority getTriage() {
        return triage;
    }

    public void setTriage(Priority triage) {
        this.triage = triage;
    }

    public boolean isLeaveForNow() {
        return leaveForNow;
    }

    public void setLeaveForNow(boolean leaveForNow) {
        this.leaveForNow = leaveForNow;
    }

    public String getUrgentWords() {
        return urgentWords;
    }

    public void setUrgentWords(String urgentWords) {
        this.urgentWords = urgentWords;
    }
}
