package org.amparo.referral.desk;

import java.io.Serializable;
import java.util.Map;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;

/**
 * A page of referrals with the names it needs.
 *
 * @param people preferred names, or case numbers where the reader oversees without knowing the person
 */
public record LoopList(Page<ReferralRow> page, Map<SurvivorId, String> people, Map<OrganisationId, String> partners) implements Serializable {

    @Override
    public String toString() {
        return "open loops";
    }
}
