package org.amparo.casework.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.HerRest;

/** Tells the calendar what she wants to rest from, in one question. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RestsFromMeetings implements HerRest {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Rest on(LocalDate day, Permit permit) {
        Object[] rests = (Object[]) entities.createNativeQuery("""
                select coalesce(bool_or(p.pathway = 'APPOINTMENTS'), false), coalesce(bool_or(p.pathway = 'PROCEEDINGS'), false),
                  exists (select from amparo.reflection_period r where r.survivor_id = :survivor and r.ended_on is null and :day between r.starts_on and r.ends_on)
                from amparo.pathway_pause p where p.survivor_id = :survivor and p.ended_at is null""")
                .setParameter("survivor", permit.survivor().value()).setParameter("day", day).getSingleResult();
        return new Rest((Boolean) rests[0], (Boolean) rests[1], (Boolean) rests[2]);
    }
}
