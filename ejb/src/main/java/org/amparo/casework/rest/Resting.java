package org.amparo.casework.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** What other areas ask before they plan anything: does this part of the work rest, and is this day one of hers to recover and to think? */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Resting {

    @Inject
    private Pauses pauses;

    public boolean rests(Pathway pathway, Permit permit) {
        return pauses.open(permit).stream().anyMatch(p -> p.pathway() == pathway);
    }

    public List<PauseDetails> all(Permit permit) {
        return pauses.open(permit).stream().map(Pause::details).toList();
    }

    /** The period that this day lies in. */
    public Optional<ReflectionDetails> reflection(LocalDate day, Permit permit) {
        return pauses.reflection(permit).map(ReflectionPeriod::details).filter(r -> r.holds(day));
    }
}
