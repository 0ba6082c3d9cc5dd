package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.referral.desk.LoopList;
import org.amparo.referral.desk.SentService;

/** What one worker has open, next deadline first; a supervisor sees what is open in her unit. */
@Named
@RequestScoped
public class SentView {

    @Inject
    private SentService referrals;

    private String from;
    private LoopList list;

    public void load() {
        list = referrals.mine(from);
    }

    public void loadUnit() {
        list = referrals.overseen(from);
    }

    public LoopList getList() {
        return list;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
