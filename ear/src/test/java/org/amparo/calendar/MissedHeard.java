package org.amparo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.shared.AppointmentId;

/** Listens as an area above the calendar would. */
@ApplicationScoped
public class MissedHeard {

    private final Set<AppointmentId> safeCheckIns = ConcurrentHashMap.newKeySet();

    void hear(@Observes AppointmentMissed news) {
        if (news.ofSafeCheckIn()) safeCheckIns.add(news.appointment());
    }

    public Set<AppointmentId> safeCheckIns() {
        return Set.copyOf(safeCheckIns);
    }
}
