package org.amparo.calendar.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Id;

/** The days she keeps free, for whoever plans anything: that she does, never why. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HerDays {

    @Inject
    private KeptDays days;
    @Inject
    private Clock clock;

    public boolean keeps(LocalDate day, Permit permit) {
        return days.all(permit).stream().anyMatch(kept -> kept.falls(day));
    }

    public List<KeptDay> all(Permit permit) {
        return days.all(permit);
    }

    /** Said again, it stays as it was said last. */
    public void keep(LocalDate day, boolean everyYear, Permit permit) {
        if (days.all(permit).stream().anyMatch(kept -> kept.day().equals(day) && kept.everyYear() == everyYear)) return;
        days.remove(day, permit);
        days.add(new KeptDay(Id.next(), day, everyYear), clock.instant(), permit);
    }

    public void letGo(LocalDate day, Permit permit) {
        days.remove(day, permit);
    }
}
