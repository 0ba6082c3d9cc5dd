package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.desk.Overseen;
import org.amparo.referral.desk.SentService;
import org.amparo.shared.ReferralId;

/** Where one referral of the unit stands, for whoever oversees it; what to do about it is a page further. */
@Named
@RequestScoped
public class OverseenView {

    @Inject
    private SentService referrals;

    private String id;
    private Overseen referral;

    public void load() {
        referral = referrals.one(ReferralId.parse(id));
    }

    public Overseen getReferral() {
        return referral;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
