package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.InboxService;

/** The steps that need no words. */
@Named
@RequestScoped
public class PlainSteps {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    public String claim() {
        return answering.take(Said.CLAIMED, () -> inbox.claim(answering.id(), answering.version()));
    }

    public String acknowledge() {
        return answering.take(Said.ACKNOWLEDGED, () -> inbox.acknowledge(answering.id(), answering.version()));
    }

    public String resume() {
        return answering.take(Said.RESUMED, () -> inbox.resume(answering.id(), answering.version()));
    }

    public String correct() {
        return answering.take(Said.CORRECTED, () -> inbox.correct(answering.id(), answering.version()));
    }

    public String returned() {
        return answering.take(Said.RETURNED, () -> inbox.confirmReturned(answering.id()));
    }

    public String stop() {
        return answering.take(Said.STOPPED, () -> inbox.stopOnHerWord(answering.id(), answering.version()));
    }
}
