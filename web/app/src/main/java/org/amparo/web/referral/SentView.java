package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.OpenIncident;
import org.amparo.referral.desk.LoopList;
import org.amparo.referral.desk.SentService;

/** What one worker has open, next deadline first; a supervisor sees what is open in her unit. */
@Named
@RequestScoped
public class SentView {

    @Inject
    private SentService referrals;
    @Inject
    private BreachService breaches;

    private String from;
    private LoopList list;
    private List<OpenIncident> incidents = List.of();

    public void load() {
        list = referrals.mine(from);
    }

    public void loadUnit() {
        list = referrals.overseen(from);
        incidents = breaches.ofUnit();
    }

    /** Of the unit, as long as they are not closed. */
    public List<OpenIncident> getIncidents() {
        return incidents;
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
