package org.amparo.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.desk.LoopList;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
import org.amparo.shared.CaseId;

/** Every referral of one case. */
@Named("referralCaseView")
@RequestScoped
public class CaseView {

    @Inject
    private SentService referrals;

    private String id;
    private LoopList list;

    public void load() {
        list = referrals.of(CaseId.parse(id));
    }

    public LoopList getList() {
        return list;
    }

    public List<ReferralRow> getOpen() {
        return list.page().rows().stream().filter(ReferralRow::open).toList();
    }

    public List<ReferralRow> getClosed() {
        return list.page().rows().stream().filter(r -> !r.open()).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
