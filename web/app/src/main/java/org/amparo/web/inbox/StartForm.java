package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.StartService;

/** The service has begun. */
@Named
@RequestScoped
public class StartForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private LocalDate firstContactOn;
    private boolean contactedSafely;
    private boolean wishesIt;

    public String send() {
        return answering.take(Said.STARTED, () -> inbox.start(new StartService(answering.id(), answering.version(), firstContactOn, contactedSafely, wishesIt)));
    }

    public LocalDate getFirstContactOn() {
        return firstContactOn;
    }

    public void setFirstContactOn(LocalDate firstContactOn) {
        this.firstContactOn = firstContactOn;
    }

    public boolean isContactedSafely() {
        return contactedSafely;
    }

    public void setContactedSafely(boolean contactedSafely) {
        this.contactedSafely = contactedSafely;
    }

    public boolean isWishesIt() {
        return wishesIt;
    }

    public void setWishesIt(boolean wishesIt) {
        this.wishesIt = wishesIt;
    }
}
