package org.amparo.calendar.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;

/** Whether somebody of this house has another meeting then. Asked of the owner's function: it tells that, and not with whom. */
@ApplicationScoped
class BusyTimes {

    @PersistenceContext
    private EntityManager entities;

    Set<Booking.Busy> at(StaffId worker, InterpreterId interpreter, Instant from, Instant until, AppointmentId butThis, Permit permit) {
        String busy = (String) entities.createNativeQuery("""
                select amparo.busy(:worker, cast(:interpreter as uuid), :from, :until, cast(:but as uuid))""")
                .setParameter("worker", worker.value()).setParameter("interpreter", interpreter == null ? null : interpreter.toString())
                .setParameter("from", from).setParameter("until", until).setParameter("but", butThis == null ? null : butThis.toString()).getSingleResult();
        EnumSet<Booking.Busy> found = EnumSet.noneOf(Booking.Busy.class);
        for (Booking.Busy who : Booking.Busy.values()) if (busy.contains(who.name())) found.add(who);
        return found;
    }
}
