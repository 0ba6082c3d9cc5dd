package org.amparo.web.survivor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.survivor.intake.SafetyKnown;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;
import org.amparo.work.Priority;

/** What was answered so far, on whichever card. Lives for one request. */
public class SafetyForm {

    /** The hidden field in which the answers of the other cards travel. */
    static final String KEPT = "kept";

    private final Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
    private boolean leaveForNow;
    private String urgentWords;

    static SafetyForm of(SafetyKnown known) {
        SafetyForm form = new SafetyForm();
        form.said.putAll(known.said());
        form.urgentWords = known.urgentWords();
        return form;
    }

    /** From a draft: what was answered on other cards, then on the one that was open. */
    void take(Map<String, String> drafted) {
        setKept(drafted.get(KEPT));
        for (SafetyQuestion question : SafetyQuestion.values()) take(question, drafted.get(question.name()));
    }

    private void take(SafetyQuestion question, String name) {
        for (SafetyAnswer answer : SafetyAnswer.values()) if (answer.name().equals(name)) said.put(question, answer);
    }

    boolean answered(Collection<SafetyQuestion> card) {
        return said.keySet().containsAll(card);
    }

    List<Compared> comparedWith(SafetyKnown theirs, Priority triage, Messages words) {
        List<Compared> lines = new ArrayList<>();
        for (SafetyQuestion question : SafetyQuestion.values()) lines.add(new Compared(words.label(question), label(said.get(question), words), label(theirs.said().get(question), words)));
        lines.add(new Compared(words.get("survivor.safety.triage"), words.get("survivor.triage." + triage), words.get("survivor.triage." + theirs.triage())));
        lines.add(new Compared(words.get("survivor.safety.words"), urgentWords, theirs.urgentWords()));
        return Compared.changed(lines);
    }

    private static String label(SafetyAnswer answer, Messages words) {
        return answer == null ? null : words.label(answer);
    }

    public Map<SafetyQuestion, SafetyAnswer> getSaid() {
        return said;
    }

    public String getKept() {
        return said.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
    }

    /** What is not the name of an answer says nothing. */
    public void setKept(String kept) {
        if (kept == null) return;
        for (String one : kept.split(" "))
            for (SafetyQuestion question : SafetyQuestion.values()) if (one.startsWith(question + "=")) take(question, one.substring(question.name().length() + 1));
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
