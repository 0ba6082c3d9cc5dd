package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.shared.Stale;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.survivor.intake.SafetyKnown;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.survivor.triage.Suggestion;
import org.amparo.survivor.triage.TriagePolicy;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;
import org.amparo.work.Priority;

/** The questions about this moment, one card at a time. What was answered travels with the form, so that nothing of it stays in a session that is written down. */
@Named
@ViewScoped
public class SafetyView extends Talk {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "survivor.safety";
    private static final List<List<SafetyQuestion>> CARDS = List.of(List.of(SafetyQuestion.SAFE_TO_TALK), List.of(SafetyQuestion.OVERHEARD), List.of(SafetyQuestion.DANGER),
            List.of(SafetyQuestion.CHILD), List.of(SafetyQuestion.PREGNANT), List.of(SafetyQuestion.DETAINED), List.of(SafetyQuestion.MEDICAL),
            List.of(SafetyQuestion.LEAVING, SafetyQuestion.COMMUNICATING, SafetyQuestion.CARE));

    @Inject
    private transient Messages words;
    @Inject
    private transient Drafts drafts;

    private int step;
    private Priority triage;
    /** What was suggested when the last card was shown: a decision that only followed it follows the next one too. */
    private Priority suggested;
    private transient SafetyForm form;
    private transient SafetyKnown theirs;

    @Override
    public void load() {
        super.load();
        SafetyKnown known = door().safety(subject());
        form = SafetyForm.of(known);
        triage = known.triage();
        suggested = known.suggestion().priority();
        drafts.read(getId(), DRAFT);
        if (isAsStored(drafts.getFields())) return;
        drafts.restores("safety");
        drafts.says(SafetyForm.KEPT, form.getKept());
        step = IntStream.range(0, CARDS.size()).filter(card -> !form.answered(CARDS.get(card))).findFirst().orElse(CARDS.size());
        suggest();
    }

    /** Takes up what was answered, on whichever card; nothing to speak of when that is what is on record anyway. */
    private boolean isAsStored(Map<String, String> drafted) {
        String stored = form.getKept();
        form.take(drafted);
        return form.getKept().equals(stored) && !drafted.containsKey("triage");
    }

    public void next() {
        keep();
        step++;
        if (isLast()) suggest();
    }

    /** Each card is kept as soon as it is answered: whoever is called away afterwards goes on from there. */
    private void keep() {
        drafts.says(SafetyForm.KEPT, getForm().getKept());
        drafts.keep(getId(), DRAFT);
    }

    private void suggest() {
        Priority now = getSuggestion().priority();
        if (triage == null || triage == suggested) triage = now;
        suggested = now;
    }

    public void back() {
        keep();
        if (step > 0) step--;
    }

    public String save() {
        try {
            door().answerSafety(subject(), new SafetyAnswers(getForm().getSaid(), triage, form.isLeaveForNow(), form.getUrgentWords()), version());
        } catch (Stale somebodySavedFirst) {
            theirs = door().safety(subject());
            super.load();
            return null;
        }
        drafts.drop(getId(), DRAFT);
        return again();
    }

    public String discard() {
        drafts.drop(getId(), DRAFT);
        return "/survivor/safety?faces-redirect=true&id=" + subject();
    }

    public boolean isLast() {
        return step == CARDS.size();
    }

    public boolean asks(SafetyQuestion question) {
        return !isLast() && CARDS.get(step).contains(question);
    }

    /** Once on each card. */
    public boolean saysWhy(SafetyQuestion question) {
        return CARDS.stream().anyMatch(card -> card.getFirst() == question);
    }

    /** The card about what a disability puts in the way says so above its questions. */
    public boolean isBarriers() {
        return asks(SafetyQuestion.LEAVING);
    }

    public Suggestion getSuggestion() {
        return TriagePolicy.suggest(getForm().getSaid());
    }

    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        return getForm().comparedWith(theirs, triage, words);
    }

    public boolean isSavedMeanwhile() {
        return theirs != null;
    }

    public String getProgress() {
        return words.of("survivor.safety.progress", step + 1, CARDS.size());
    }

    public List<SafetyQuestion> getQuestions() {
        return List.of(SafetyQuestion.values());
    }

    public List<SafetyAnswer> getAnswers() {
        return List.of(SafetyAnswer.values());
    }

    public List<SelectItem> getTriages() {
        return Arrays.stream(Priority.values()).map(p -> new SelectItem(p, words.get("survivor.triage." + p))).toList();
    }

    public Map<SafetyQuestion, SafetyAnswer> getSaid() {
        return getForm().getSaid();
    }

    public SafetyForm getForm() {
        if (form == null) form = new SafetyForm();
        return form;
    }

    public String getDraft() {
        return DRAFT;
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
}
