package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.referral.desk.Disclosure;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.shared.ReferralId;
import org.amparo.web.frame.ActWords;

/** Who of the reader's own organisation opened what was shared, or acted on it. */
@Named
@RequestScoped
public class LooksView {

    @Inject
    private ReceivedService inbox;
    @Inject
    private ActWords acts;

    private String id;
    private List<Disclosure> looks;

    public void load() {
        looks = inbox.disclosures(ReferralId.parse(id));
    }

    public List<Disclosure> getLooks() {
        return looks;
    }

    public String did(Disclosure look) {
        return look.refused() ? acts.tried(look.kind(), look.action()) : acts.did(look.kind(), look.action());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
