package org.amparo.web.referral;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.referral.breach.ToldHow;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.AnswerKind;
import org.amparo.support.Continuity;
import org.amparo.survivor.consent.DataItem;

/** What is typed on the page of one referral; words are never kept with the session. */
public class ReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AnswerKind answer;
    private DataItem item;
    private CancelReason cancelReason;
    private NextStep nextStep;
    private Outcome outcome;
    private SurvivorsWord asked;
    private Integer rating;
    private ToldHow toldHow;
    private Continuity continuity;
    private transient String words;
    private transient String answerWords;
    private transient String word;
    private transient String plan;

    /** Nothing where nothing was chosen: she stopped it, or it is asked for again. */
    Afterwards afterwards() {
        return continuity == null ? null : new Afterwards(continuity, plan);
    }

    public List<Integer> getMarks() {
        return IntStream.rangeClosed(0, 10).boxed().toList();
    }

    public AnswerKind getAnswer() { return answer; }
    public void setAnswer(AnswerKind answer) { this.answer = answer; }
    public DataItem getItem() { return item; }
    public void setItem(DataItem item) { this.item = item; }
    public CancelReason getCancelReason() { return cancelReason; }
    public void setCancelReason(CancelReason cancelReason) { this.cancelReason = cancelReason; }
    public NextStep getNextStep() { return nextStep; }
    public void setNextStep(NextStep nextStep) { this.nextStep = nextStep; }
    public Outcome getOutcome() { return outcome; }
    public void setOutcome(Outcome outcome) { this.outcome = outcome; }
    public SurvivorsWord getAsked() { return asked; }
    public void setAsked(SurvivorsWord asked) { this.asked = asked; }
    public Integer getRating() { return rating; }
    public void setRating(Integer rating) { this.rating = rating; }
    public ToldHow getToldHow() { return toldHow; }
    public void setToldHow(ToldHow toldHow) { this.toldHow = toldHow; }
    public Continuity getContinuity() { return continuity; }
    public void setContinuity(Continuity continuity) { this.continuity = continuity; }
    public String getPlan() { return plan; }
    public void setPlan(String plan) { this.plan = plan; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getAnswerWords() { return answerWords; }
    public void setAnswerWords(String answerWords) { this.answerWords = answerWords; }
    public String getWord() { return word; }
    public void setWord(String word) { this.word = word; }
}
