package org.amparo.justice.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.readiness.SessionId;

/** The stored months after, and when somebody asks in each. */
@ApplicationScoped
class AfterRows {

    private static final int MOST = 100;

    /** As stored. */
    record Due(ContactId id, AfterId after, Contact contact, Instant due, Instant askedAt, Instant triedAt) {

        boolean settled() {
            return askedAt != null || triedAt != null;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    void add(AfterHearing after, Permit permit) {
        permit.mustCover(after.survivor());
        entities.persist(after);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    void add(ContactId id, AfterId after, Contact contact, Instant due, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.after_contact (contact_id, after_id, survivor_id, custodian, contact, due_at)
                values (:id, :after, :survivor, :custodian, :contact, :due)""")
                .setParameter("id", id.value()).setParameter("after", after.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("contact", contact.name()).setParameter("due", due).executeUpdate();
    }

    List<Due> contacts(AfterId after, Permit permit) {
        return contacts(permit).stream().filter(due -> due.after().equals(after)).toList();
    }

    /** Of every month after, in one question. */
    @SuppressWarnings("unchecked")
    List<Due> contacts(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select contact_id, after_id, contact, due_at, asked_at, tried_at from amparo.after_contact where survivor_id = :survivor order by due_at""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Due(new ContactId((UUID) r[0]), new AfterId((UUID) r[1]), Contact.valueOf((String) r[2]), (Instant) r[3], (Instant) r[4], (Instant) r[5])).toList();
    }

    void asked(ContactId id, Instant now, Permit permit) {
        settle("asked_at", id, now, permit);
    }

    void tried(ContactId id, Instant now, Permit permit) {
        settle("tried_at", id, now, permit);
    }

    private void settle(String column, ContactId id, Instant now, Permit permit) {
        entities.createNativeQuery("update amparo.after_contact set " + column + " = :now where contact_id = :id and survivor_id = :survivor")
                .setParameter("now", now).setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    List<AfterHearing> all(Permit permit) {
        return entities.createQuery("select a from AfterHearing a where a.survivor = :survivor order by a.since desc, a.id desc", AfterHearing.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<AfterHearing> find(AfterId id, Permit permit) {
        return Optional.ofNullable(entities.find(AfterHearing.class, id.value())).filter(a -> a.survivor().equals(permit.survivor()));
    }

    Optional<AfterHearing> of(SessionId session, Permit permit) {
        return entities.createQuery("select a from AfterHearing a where a.survivor = :survivor and a.session = :session", AfterHearing.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("session", session.value()).getResultStream().findFirst();
    }
}
