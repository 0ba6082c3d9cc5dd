package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.WaitlistReferral;

/** Not yet: from when there is room, and what helps until then. */
@Named
@RequestScoped
public class WaitlistForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private LocalDate expectedOn;
    private String interimSupport;

    public String send() {
        return answering.take(Said.WAITLISTED, () -> inbox.waitlist(new WaitlistReferral(answering.id(), answering.version(), expectedOn, interimSupport)));
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    public String getInterimSupport() {
        return interimSupport;
    }

    public void setInterimSupport(String interimSupport) {
        this.interimSupport = interimSupport;
    }
}
