package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Everybody who has or had an account. */
@ApplicationScoped
class Members {

    private static final String AWAY = "(select count(a) from Absence a where a.user = m.id and a.from <= :now and a.until > :now)";
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    void add(Member member) {
        entities.persist(member);
        entities.flush();
    }

    Optional<Member> find(StaffId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value()));
    }

    /**
     * The roles of somebody who still has an account; nobody changes them, or whom she acts on, before this act is saved. Both are held in one order:
     * of two who act on each other the second waits, and then has what is left to her.
     */
    Optional<Set<Role>> holdRoles(StaffId asker, StaffId whose) {
        @SuppressWarnings("unchecked")
        List<Object[]> held = entities.createNativeQuery("""
                select user_id, roles, active from amparo.staff_member where user_id in (:asker, :whose) order by user_id for no key update""")
                .setParameter("asker", asker.value()).setParameter("whose", whose.value()).getResultList();
        return held.stream().filter(row -> row[0].equals(asker.value()) && (Boolean) row[2]).findFirst().map(row -> Member.roles((String) row[1]));
    }

    /** What everybody is called who works there or has; whoever left still has her name in the log. */
    List<String> names(OrganisationId of) {
        return entities.createQuery("select m.name from Member m where m.organisation = :of", String.class).setParameter("of", of.value()).getResultList();
    }

    boolean isAway(StaffId id) {
        return entities.createQuery("select a.id from Absence a where a.user = :who and a.from <= :now and a.until > :now", UUID.class)
                .setParameter("who", id.value()).setParameter("now", clock.instant()).setMaxResults(1).getResultList().size() == 1;
    }

    List<PersonRow> page(PeopleQuery asked) {
        String where = (asked.unit() == null ? "" : " and m.unit = :unit") + (asked.role() == null ? "" : " and concat(',', m.roles, ',') like :role")
                + (asked.after() == null ? "" : """
                 \sand (m.name > (select b.name from Member b where b.id = :after) or m.name = (select b.name from Member b where b.id = :after) and m.id > :after)""");
        var query = entities.createQuery("select m, " + AWAY + ", u.name from Member m left join Unit u on u.id = m.unit where m.organisation = :of and m.active = :active"
                + where + " order by m.name, m.id", Object[].class)
                .setParameter("of", asked.organisation().value()).setParameter("active", !asked.left()).setParameter("now", clock.instant());
        if (asked.unit() != null) query.setParameter("unit", asked.unit().value());
        if (asked.role() != null) query.setParameter("role", "%," + asked.role() + ",%");
        if (asked.after() != null) query.setParameter("after", asked.after().value());
        return query.setMaxResults(Page.SIZE + 1).getResultList().stream()
                .map(r -> new PersonRow(((Member) r[0]).person((Long) r[1] > 0), r[2] == null ? "" : (String) r[2])).toList();
    }

    /** Those who work there now, to choose from; whoever was invited and never came is there for nobody yet. */
    List<Person> whoCame(OrganisationId of) {
        return entities.createQuery("select m from Member m where m.organisation = :of and m.active = true and m.awaited = false order by m.name, m.id", Member.class)
                .setParameter("of", of.value()).setMaxResults(MOST).getResultList().stream().map(m -> m.person(false)).toList();
    }

    /** Whoever stood in for others leaves that to her successor too; nobody stands in for herself. */
    void standInsMove(StaffId leaver, StaffId next) {
        if (next != null) entities.createQuery("update versioned Member m set m.deputy = :next where m.deputy = :leaver and m.id <> :next")
                .setParameter("leaver", leaver.value()).setParameter("next", next.value()).executeUpdate();
        entities.createQuery("update versioned Member m set m.deputy = null where m.deputy = :leaver").setParameter("leaver", leaver.value()).executeUpdate();
    }

    Map<StaffId, StaffId> successors() {
        Map<StaffId, StaffId> next = new LinkedHashMap<>();
        entities.createQuery("select m.id, m.successor from Member m where m.successor is not null and m.active = false", Object[].class).getResultList()
                .forEach(r -> next.put(new StaffId((UUID) r[0]), new StaffId((UUID) r[1])));
        return next;
    }

    /** Whose sign-in from before a moment counts no more, and from which moment on. */
    Map<StaffId, Instant> signedOutSince(Instant since) {
        Map<StaffId, Instant> moments = new LinkedHashMap<>();
        entities.createQuery("select m.id, m.signedOutAt from Member m where m.signedOutAt > :since", Object[].class).setParameter("since", since)
                .getResultList().forEach(r -> moments.put(new StaffId((UUID) r[0]), (Instant) r[1]));
        return moments;
    }
}
