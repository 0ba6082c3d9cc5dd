package org.amparo.web.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.web.frame.Me;

/** Yes: who will make contact, and how. Whoever answers is proposed. */
@Named
@RequestScoped
public class AcceptForm {

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;
    @Inject
    private Me me;

    private String contactPerson;
    private String plan;
    private LocalDate firstOn;

    @PostConstruct
    void propose() {
        contactPerson = me.getName();
    }

    public String send() {
        return answering.take(Said.ACCEPTED, () -> inbox.accept(new AcceptReferral(answering.id(), answering.version(), contactPerson, plan, firstOn)));
    }

    public String getContactPerson() {
        return contactPerson;
    }

    public void setContactPerson(String contactPerson) {
        this.contactPerson = contactPerson;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }
}
