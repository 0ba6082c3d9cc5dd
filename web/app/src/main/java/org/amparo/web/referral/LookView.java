package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.referral.ReferralService;
import org.amparo.referral.draft.SharePreview;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;

/** The second look before something leaves; the answer ends the reader's sight of it. */
@Named
@ViewScoped
public class LookView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferralService referrals;

    private String id;
    private long version;
    private transient SharePreview preview;

    public void load() {
        version = getPreview().version();
    }

    public String agree() {
        return give(true);
    }

    public String notYet() {
        return give(false);
    }

    private String give(boolean agrees) {
        referrals.giveSecondLook(ReferralId.parse(id), agrees, version);
        return "/referral/unit?faces-redirect=true";
    }

    public SharePreview getPreview() {
        if (preview == null) preview = referrals.secondLook(ReferralId.parse(id));
        return preview;
    }

    public List<DataItem> getCovered() {
        return getPreview().covered().stream().sorted().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
