package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.answer.HoldReferral;

/** A pause, and why. */
@Named
@RequestScoped
public class HoldForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private HoldReason reason;
    private String note;

    public String send() {
        return answering.take(Said.HELD, () -> inbox.hold(new HoldReferral(answering.id(), answering.version(), reason, note)));
    }

    /** That sharing ended is never the partner's reason. */
    public List<HoldReason> getReasons() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(HoldReason.SHARING_WITHDRAWN)));
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
