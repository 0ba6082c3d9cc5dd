package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.ReportMisdirected;

/** "This should not have reached us." */
@Named
@RequestScoped
public class MisdirectedForm {

    @Inject
    private BreachService breaches;
    @Inject
    private Answering answering;

    private String note;

    public String send() {
        return answering.take(Said.MISDIRECTED, () -> breaches.misdirected(new ReportMisdirected(answering.id(), note)));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
