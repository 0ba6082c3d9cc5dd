package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.AskedBack;
import org.amparo.referral.InboxService;
import org.amparo.shared.ReferralId;

/** What is left to say when everything else has ended: that nothing is held any more. Shows a number and nothing of anybody. */
@Named
@RequestScoped
public class ReturnedView {

    @Inject
    private InboxService inbox;

    private String id;
    private AskedBack asked;

    public void load() {
        asked = inbox.askedBack(ReferralId.parse(id));
    }

    public String confirm() {
        inbox.confirmReturned(ReferralId.parse(id));
        return "/inbox/returned?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public AskedBack getAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
