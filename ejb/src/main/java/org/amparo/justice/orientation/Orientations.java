package org.amparo.justice.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.amparo.access.Permit;

/** What other parts of justice ask: since when has she understood what she was told? Empty while she has not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Orientations {

    @Inject
    private OrientationRecords records;

    public Optional<Instant> understoodAt(Permit permit) {
        return records.of(permit).map(LegalOrientation::understoodAt);
    }
}
