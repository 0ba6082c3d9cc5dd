package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.AskedBack;
import org.amparo.referral.HeardService;
import org.amparo.shared.ReferralId;

/** A partner told us that nothing is held there any more; open also when nothing else of the referral is. */
@Named
@RequestScoped
public class ReturnedHeard {

    @Inject
    private HeardService heard;

    private String id;
    private AskedBack asked;
    private String saidBy;

    public void load() {
        asked = heard.askedBack(ReferralId.parse(id));
    }

    public String save() {
        heard.returned(ReferralId.parse(id), saidBy);
        return "/referral/returned?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public AskedBack getAsked() { return asked; }
    public String getSaidBy() { return saidBy; }
    public void setSaidBy(String saidBy) { this.saidBy = saidBy; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
