package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.shared.OrganisationId;
import org.amparo.work.Described;

/** Hears who came, in codes, and lets it count from the next quarter on. To decline is a code of its own here: everybody has one answer about gender. */
@ApplicationScoped
class CountingPeople {

    @Inject
    private CountedPersons people;
    @Inject
    private Fingerprints fingerprints;

    void described(@Observes Described said) {
        OrganisationId house = said.permit().custodian();
        List<Long> needs = said.needs().stream().map(need -> fingerprints.of(need, house)).toList();
        Counting.heard(people.fromNextQuarter(fingerprints.of(said.permit().survivor(), house), fingerprints.of(said.gender(), house), needs, said.permit()));
    }
}
