package org.amparo.justice.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.vault.Vault;

/** What was asked to be kept, one line each, for the page that shows everything at once under its own permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PreservationList {

    @Inject
    private Preservations preservations;
    @Inject
    private Vault vault;

    public List<PreservationDetails> all(Permit permit) {
        return preservations.all(permit).stream().map(p -> new PreservationDetails(p.id(), p.state(), p.stage(),
                vault.open(p.platform(), PreservationService.PLATFORM.at(p.id(), p.survivor()), permit), null, null, p.due(), p.askedAt(), p.changedAt(), Set.of(), p.version())).toList();
    }
}
