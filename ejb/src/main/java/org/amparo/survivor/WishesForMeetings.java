package org.amparo.survivor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.HerWishes;
import org.amparo.calendar.booking.Preferred;
import org.amparo.calendar.booking.SheNeeds;

/** Tells the calendar what a meeting has to fit, as she said it; nothing is opened for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WishesForMeetings implements HerWishes {

    @Inject
    private SurvivorRecords records;

    @Override
    public SheNeeds of(Permit permit) {
        return records.of(permit).map(row -> new SheNeeds(row.adjustments(), preferred(row.workerGender()), row.language(), row.spoken(),
                row.interpreter() == InterpreterNeed.NEEDED)).orElse(SheNeeds.NOT_SAID);
    }

    private static Preferred preferred(WorkerGender gender) {
        return switch (gender) {
            case NO_WISH -> Preferred.NO_WISH;
            case WOMAN -> Preferred.WOMAN;
            case MAN -> Preferred.MAN;
        };
    }
}
