package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.HeardService;
import org.amparo.referral.ReferralService;
import org.amparo.shared.ReferralId;

/** What goes on beside a referral: a partner asks to pass it on, or says that nothing is held there any more. */
@Named
@RequestScoped
public class AsideForm {

    @Inject
    private ReferralService referrals;
    @Inject
    private HeardService heard;
    @Inject
    private ReferralView view;

    private String saidBy;

    public String beginOnward() {
        return "/referral/service?faces-redirect=true&id=" + referrals.beginOnward(id());
    }

    public String settleOnward() {
        referrals.settleOnward(id());
        return again();
    }

    public String returned() {
        heard.returned(id(), saidBy);
        return again();
    }

    private String again() {
        return "/referral/referral?faces-redirect=true&id=" + id();
    }

    private ReferralId id() {
        return ReferralId.parse(view.getId());
    }

    public String getSaidBy() { return saidBy; }
    public void setSaidBy(String saidBy) { this.saidBy = saidBy; }
}
