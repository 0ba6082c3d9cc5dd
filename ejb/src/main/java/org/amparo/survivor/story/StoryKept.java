package org.amparo.survivor.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.amparo.access.Permit;

/** For whoever is about to ask her: whether it is written down already. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoryKept {

    @Inject
    private StoryRows rows;

    public boolean kept(Permit permit) {
        return rows.count(permit) > 0;
    }
}
