package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.justice.afterwards.AfterStep;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Action;
import org.amparo.justice.afterwards.Contact;
import org.amparo.justice.afterwards.OutcomeTold;
import org.amparo.justice.afterwards.SafetyFelt;
import org.amparo.justice.afterwards.Therapist;
import org.amparo.justice.afterwards.Wellbeing;

/** What she says in the month after, as it is typed; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class AfterHearingForm {

    private Contact contact;
    private Wellbeing wellbeing;
    private SafetyFelt safety;
    private Therapist therapist;
    private String words;
    private boolean feedbackInvited;
    private OutcomeTold outcome;

    AfterStep step(Action action) {
        return switch (action) {
            case ASK -> new AfterStep.Ask(contact, wellbeing, safety, therapist, words);
            case TRY -> new AfterStep.Tried(contact);
            case CLOSE -> new AfterStep.Close(feedbackInvited, outcome);
            case LEAVE -> new AfterStep.Leave();
        };
    }

    public Contact getContact() { return contact; }

    public void setContact(Contact contact) { this.contact = contact; }

    public Wellbeing getWellbeing() { return wellbeing; }

    public void setWellbeing(Wellbeing wellbeing) { this.wellbeing = wellbeing; }

    public SafetyFelt getSafety() { return safety; }

    public void setSafety(SafetyFelt safety) { this.safety = safety; }

    public Therapist getTherapist() { return therapist; }

    public void setTherapist(Therapist therapist) { this.therapist = therapist; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public boolean isFeedbackInvited() { return feedbackInvited; }

    public void setFeedbackInvited(boolean feedbackInvited) { this.feedbackInvited = feedbackInvited; }

    public OutcomeTold getOutcome() { return outcome; }

    public void setOutcome(OutcomeTold outcome) { this.outcome = outcome; }
}
