package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.loop.NextStep;

/** It could not be done, why, and what would help now. */
@Named
@RequestScoped
public class FailForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private FailReason reason;
    private NextStep nextStep;
    private String note;

    public String send() {
        return answering.take(Said.FAILED, () -> inbox.fail(new FailReferral(answering.id(), answering.version(), reason, nextStep, note)));
    }

    public List<FailReason> getReasons() {
        return List.of(FailReason.values());
    }

    public List<NextStep> getNextSteps() {
        return List.of(NextStep.values());
    }

    public FailReason getReason() {
        return reason;
    }

    public void setReason(FailReason reason) {
        this.reason = reason;
    }

    public NextStep getNextStep() {
        return nextStep;
    }

    public void setNextStep(NextStep nextStep) {
        this.nextStep = nextStep;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
