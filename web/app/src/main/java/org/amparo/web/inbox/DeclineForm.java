package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;

/** No, with a reason from the list. */
@Named
@RequestScoped
public class DeclineForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private DeclineReason reason;
    private String note;
    private String alternative;

    public String send() {
        return answering.take(Said.DECLINED, () -> inbox.decline(new DeclineReferral(answering.id(), answering.version(), reason, note, alternative)));
    }

    public List<DeclineReason> getReasons() {
        return List.of(DeclineReason.values());
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }
}
