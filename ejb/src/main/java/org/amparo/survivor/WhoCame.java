package org.amparo.survivor;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.survivor.intake.IntakeAgreed;
import org.amparo.work.Described;

/** Tells who came, in codes, for counting across cases: with the case that is opened, and whenever it is said differently. */
@ApplicationScoped
class WhoCame {

    /** When there is a case already. */
    private static final int AFTER_THE_CASE = 3000;

    @Inject
    private SurvivorRecords records;
    @Inject
    private Event<Described> described;

    void agreed(@Observes @Priority(AFTER_THE_CASE) IntakeAgreed agreed) {
        records.of(agreed.permit()).ifPresent(row -> told(row, agreed.permit()));
    }

    void told(Survivor row, Permit permit) {
        described.fire(new Described(permit, row.gender(), row.adjustments()));
    }
}
