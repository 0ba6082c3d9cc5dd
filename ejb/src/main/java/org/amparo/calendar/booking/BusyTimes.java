package org.amparo.calendar.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;

/** What stands against that time: another meeting, of which the owner's function tells that there is one and not with whom, or a day she keeps free. */
@ApplicationScoped
class BusyTimes {

    @PersistenceContext
    private EntityManager entities;

    record Against(Set<Booking.Busy> busy, boolean keptFree) {}

    /** One question for both: it is asked in the middle of a save. */
    Against at(StaffId worker, InterpreterId interpreter, Instant from, Instant until, LocalDate day, AppointmentId butThis, Permit permit) {
        Object[] found = (Object[]) entities.createNativeQuery("""
                select amparo.busy(:worker, cast(:interpreter as uuid), :from, :until, cast(:but as uuid)),
                  coalesce((select string_agg(to_char(k.day, 'YYYY-MM-DD') || case when k.every_year then '*' else '' end, ' ')
                    from amparo.kept_day k where k.survivor_id = :survivor and (k.every_year or k.day = :day)), '')""")
                .setParameter("survivor", permit.survivor().value()).setParameter("day", day)
                .setParameter("worker", worker.value()).setParameter("interpreter", interpreter == null ? null : interpreter.toString())
                .setParameter("from", from).setParameter("until", until).setParameter("but", butThis == null ? null : butThis.toString()).getSingleResult();
        EnumSet<Booking.Busy> busy = EnumSet.noneOf(Booking.Busy.class);
        for (Booking.Busy who : Booking.Busy.values()) if (((String) found[0]).contains(who.name())) busy.add(who);
        return new Against(busy, Arrays.stream(((String) found[1]).split(" ")).filter(kept -> !kept.isEmpty()).map(BusyTimes::read).anyMatch(kept -> kept.falls(day)));
    }

    private static KeptDay read(String kept) {
        return new KeptDay(null, LocalDate.parse(kept.replace("*", "")), kept.endsWith("*"));
    }
}
