package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.ReportDone;

/** What the partner did. */
@Named
@RequestScoped
public class DoneForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private String whatWasDone;

    public String send() {
        return answering.take(Said.REPORTED, () -> inbox.reportDone(new ReportDone(answering.id(), answering.version(), whatWasDone)));
    }

    public String getWhatWasDone() {
        return whatWasDone;
    }

    public void setWhatWasDone(String whatWasDone) {
        this.whatWasDone = whatWasDone;
    }
}
