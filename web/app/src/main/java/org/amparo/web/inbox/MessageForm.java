package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.InboxService;
import org.amparo.referral.WriteMessage;

/** Something to say to the sender. */
@Named
@RequestScoped
public class MessageForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private String words;

    public String send() {
        return answering.take(Said.WROTE, () -> inbox.write(new WriteMessage(answering.id(), words)));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
