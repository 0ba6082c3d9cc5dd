package org.amparo.justice.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.amparo.access.Permit;

/** What other parts of justice ask before they plan anything: does she take part? That she does not is answered without saying how or why. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Participation {

    @Inject
    private ParticipationRows rows;
    @Inject
    private ParticipationWords words;

    public Optional<Taking> takesPart(Permit permit) {
        return rows.newest(permit).map(row -> words.opened(row, permit)).flatMap(said -> switch (said.state()) {
            case PARTICIPATE -> Optional.of(new Taking(Optional.empty(), said.at()));
            case PARTICIPATE_LIMITED -> Optional.of(new Taking(Optional.ofNullable(said.scope()), said.at()));
            case UNDECIDED, NOT_NOW, NO, WITHDRAWN -> Optional.empty();
        });
    }
}
