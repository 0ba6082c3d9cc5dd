package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.consent.DataItem;

/** Which organisations she agrees to speak with about what, today; whom she does not want near is none of them. */
@ApplicationScoped
class AgreedTo {

    /** Consents under which people talk with each other about a case; what was given for counting, research or evidence is not. */
    private static final Set<ConsentPurpose> FOR_TALKING = EnumSet.of(ConsentPurpose.REFERRAL, ConsentPurpose.CROSS_BORDER_TRANSFER, ConsentPurpose.SHARE_WITH_AUTHORITY);

    @Inject
    private Consents consents;
    @Inject
    private Exclusions exclusions;

    Map<OrganisationId, Set<DataItem>> today(Permit permit) {
        Map<OrganisationId, Set<DataItem>> agreed = new LinkedHashMap<>();
        holding(permit).forEach(c -> agreed.computeIfAbsent(c.recipient(), o -> EnumSet.noneOf(DataItem.class)).addAll(c.items()));
        return agreed;
    }

    /** The consents that this rests on, to be named with what leaves under them. */
    List<ConsentId> consents(OrganisationId partner, Permit permit) {
        return holding(permit).stream().filter(c -> c.recipient().equals(partner)).map(ConsentSummary::id).toList();
    }

    private List<ConsentSummary> holding(Permit permit) {
        Set<OrganisationId> unwanted = exclusions.organisations(permit);
        return consents.inForce(permit).stream().filter(c -> c.answer() == Answer.GRANTED && c.holdsToday() && FOR_TALKING.contains(c.purpose()))
                .filter(c -> !unwanted.contains(c.recipient()) && !c.recipient().equals(permit.custodian())).toList();
    }

    static boolean concerns(ConsentPurpose purpose) {
        return FOR_TALKING.contains(purpose) || purpose == ConsentPurpose.CASE_MANAGEMENT;
    }
}
