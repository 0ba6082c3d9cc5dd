package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.InboxService;

/** "Somebody else should help too": asked of the sender, because only the survivor decides. */
@Named
@RequestScoped
public class OnwardForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private String words;

    public String send() {
        return answering.take(Said.ASKED_ONWARD, () -> inbox.askOnward(answering.id(), words));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
