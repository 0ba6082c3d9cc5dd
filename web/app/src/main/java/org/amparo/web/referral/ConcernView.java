package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.referral.concern.ConcernFinding;
import org.amparo.referral.concern.ConcernPage;
import org.amparo.referral.concern.ConcernService;
import org.amparo.shared.ReferralId;

/** Where a supervisor says what came of a partner's words about testimony. */
@Named
@ViewScoped
public class ConcernView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConcernService concerns;

    private String id;
    private ConcernPage page;
    private ConcernFinding finding;

    public void load() {
        page = concerns.of(ReferralId.parse(id));
    }

    public String settle() {
        concerns.settle(page.id(), finding);
        return "/referral/concern?faces-redirect=true&id=" + page.id();
    }

    public List<ConcernFinding> getFindings() {
        return List.of(ConcernFinding.values());
    }

    public ConcernPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ConcernFinding getFinding() {
        return finding;
    }

    public void setFinding(ConcernFinding finding) {
        this.finding = finding;
    }
}
