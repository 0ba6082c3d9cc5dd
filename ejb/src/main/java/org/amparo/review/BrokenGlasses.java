package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Emergency openings, kept for good. */
@ApplicationScoped
class BrokenGlasses {

    private static final int MOST = 100;
    private static final String NOT_RIGHT = """
            amparo.break_glass b join amparo.task t on t.ref_id = b.break_glass_id and t.kind = 'TELL_ABOUT_BREACH' and t.state = 'OPEN'
            join amparo.subject_object o on o.survivor_id = b.survivor_id and o.spoken is not null left join amparo.staff_member s on s.user_id = b.user_id
            where b.state = 'NOT_JUSTIFIED' and b.unit_id = any (cast((select amparo.my_units()) as uuid[]))\s""";

    @PersistenceContext
    private EntityManager entities;

    void add(BrokenGlass glass, Permit permit) {
        permit.mustCover(glass.survivor());
        entities.persist(glass);
    }

    Optional<BrokenGlass> find(BreakGlassId id, Permit permit) {
        return Optional.ofNullable(entities.find(BrokenGlass.class, id.value())).filter(g -> permit.subjects().contains(g.survivor()));
    }

    /** Whose record an opening concerned, when the asker may judge it: only to ask for the permit to do so next. */
    Optional<SurvivorId> survivorOf(BreakGlassId id) {
        List<?> found = entities.createNativeQuery("select survivor_id from amparo.break_glass where break_glass_id = :id and break_glass_id = any (amparo.glass_to_review())")
                .setParameter("id", id.value()).getResultList();
        return found.stream().findFirst().map(s -> new SurvivorId((UUID) s));
    }

    /** The caller's own openings so far; the next one of hers waits until this one is stored. */
    GlassPolicy.Before before(Instant dayAgo) {
        Object[] row = (Object[]) entities.createNativeQuery("select lately, unjudged_since, not_right_at from amparo.my_emergencies(:dayAgo)").setParameter("dayAgo", dayAgo).getSingleResult();
        return new GlassPolicy.Before(((Number) row[0]).intValue(), (Instant) row[1], (Instant) row[2]);
    }

    /** What the opener sees by it ends now. Also for a judge who does not oversee the unit, so that the database itself asks who may judge. */
    void endSight(BreakGlassId id, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.createNativeQuery("select amparo.end_emergency(cast(:id as uuid))").setParameter("id", id.toString()).getSingleResult();
    }

    List<GlassRow> waiting(Instant overdueBefore, String after, ListPermit permit) {
        return rows("b.break_glass_id > cast(:key as uuid)", Id.read(after).toString(), overdueBefore);
    }

    Optional<GlassRow> row(BreakGlassId id, Instant overdueBefore, Permit permit) {
        return rows("b.break_glass_id = cast(:key as uuid)", id.toString(), overdueBefore).stream().filter(r -> permit.subjects().contains(r.survivor())).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<GlassRow> rows(String which, String key, Instant overdueBefore) {
        return ((List<Object[]>) entities.createNativeQuery("""
                select b.break_glass_id, b.survivor_id, b.user_id, coalesce(s.display_name, ''), coalesce(amparo.number_of_glass(b.break_glass_id), ''),
                  b.reason_code, b.opened_at, b.ends_at, b.state
                from amparo.break_glass b left join amparo.staff_member s using (user_id)
                where b.break_glass_id = any (cast((select amparo.glass_to_review()) as uuid[])) and\s""" + which + " order by b.break_glass_id limit :most")
                .setParameter("key", key).setParameter("most", Page.SIZE + 1)
                .getResultList()).stream().map(r -> new GlassRow(new BreakGlassId((UUID) r[0]), new SurvivorId((UUID) r[1]), new StaffId((UUID) r[2]),
                        (String) r[3], (String) r[4], GlassReason.valueOf((String) r[5]), (Instant) r[6], (Instant) r[7],
                        State.valueOf((String) r[8]), ((Instant) r[6]).isBefore(overdueBefore))).toList();
    }

    HowMuch toBeTold(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.EMERGENCIES, new HowMuch.Part("t.due_at < ?", now), HowMuch.NONE, new HowMuch.Part("t.due_at"), new HowMuch.Part(NOT_RIGHT), MOST);
    }

    /** Of the units somebody oversees, the nearest day first. */
    @SuppressWarnings("unchecked")
    List<NotRight> notRight(ListPermit list) {
        return ((List<Object[]>) entities.createNativeQuery("select o.object_id, b.survivor_id, o.spoken, coalesce(s.display_name, ''), b.reviewed_at, t.due_at from " + NOT_RIGHT
                + " order by t.due_at, b.break_glass_id limit " + MOST).getResultList()).stream()
                .map(r -> new NotRight(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], (String) r[3], (Instant) r[4], (Instant) r[5])).toList();
    }

    /** Those whose half hour is over; for the system's own round. */
    List<BrokenGlass> runOut(Instant now, Permit run) {
        return entities.createQuery("select g from BrokenGlass g where g.state = :open and g.endsAt <= :now", BrokenGlass.class)
                .setParameter("open", State.OPEN).setParameter("now", now).setMaxResults(200).getResultList();
    }

    /** Unjudged openings that passed an age at which it is said, and of which it was not said yet. */
    List<BrokenGlass> unjudged(Instant now, Permit run) {
        return entities.createQuery("""
                select g from BrokenGlass g where g.state in (:unjudged)
                  and (g.reminded < 1 and g.openedAt <= :late or g.reminded < 2 and g.openedAt <= :lost)""", BrokenGlass.class)
                .setParameter("unjudged", List.of(State.OPEN, State.ENDED)).setParameter("late", now.minus(GlassPolicy.REVIEW_DUE))
                .setParameter("lost", now.minus(GlassPolicy.ABILITY_LOST)).setMaxResults(200).getResultList();
    }
}
