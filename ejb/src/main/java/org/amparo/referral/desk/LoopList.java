package org.amparo.referral.desk;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.partner.Directory;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;

/**
 * A page of referrals with the names it needs.
 *
 * @param stopped those of the partners that may receive no more: what still waits there goes elsewhere
 * @param people preferred names, or case numbers where the reader oversees without knowing the person
 */
public record LoopList(Page<ReferralRow> page, Map<SurvivorId, String> people, Map<OrganisationId, String> partners, Set<OrganisationId> stopped) implements Serializable {

    static LoopList of(Page<ReferralRow> page, Map<SurvivorId, String> people, Map<OrganisationId, Directory.Called> partners) {
        return new LoopList(page, people, partners.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name())),
                partners.entrySet().stream().filter(e -> e.getValue().stopped()).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return "open loops";
    }
}
