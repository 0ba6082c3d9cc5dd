package org.amparo.justice.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.Consents;

/** To whom she agreed that what shows something may be given. */
@ApplicationScoped
class Agreements {

    @Inject
    private Consents consents;

    List<AgreedTo> live(Permit permit) {
        Collection<ConsentSummary> given = given(permit);
        Map<OrganisationId, String> names = consents.called(given.stream().map(ConsentSummary::recipient).toList(), permit);
        return given.stream().map(c -> new AgreedTo(c.id(), names.getOrDefault(c.recipient(), ""))).toList();
    }

    boolean holds(ConsentId consent, Permit permit) {
        return consent != null && given(permit).stream().anyMatch(c -> c.id().equals(consent));
    }

    private Collection<ConsentSummary> given(Permit permit) {
        return consents.inForce(permit).stream().filter(c -> c.purpose() == ConsentPurpose.EVIDENCE_DISCLOSURE && c.answer() == Answer.GRANTED && c.holdsToday()).toList();
    }
}
