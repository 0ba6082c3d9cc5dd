package org.amparo.survivor.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.ConsentWorkflow.State;

/** All answers, each reachable only with a permit for the person who gave it. */
@ApplicationScoped
class ConsentRecords {

    private static final int MOST = 500;
    private static final Set<State> STANDING = EnumSet.of(State.ACTIVE, State.SUSPENDED);

    @PersistenceContext
    private EntityManager entities;

    void add(Consent consent, Permit permit) {
        permit.mustCover(consent.survivor());
        entities.persist(consent);
        entities.flush();
    }

    /** Before others are told, what they will look at is written. */
    void write() {
        entities.flush();
    }

    Optional<Consent> one(ConsentId id, Permit permit) {
        return entities.createQuery("select c from Consent c where c.id = :id and c.survivor = :survivor", Consent.class)
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    /** The one answer that holds, or would if somebody else had given it. */
    Optional<Consent> standing(OrganisationId recipient, ConsentPurpose purpose, Permit permit) {
        return entities.createQuery("select c from Consent c where c.survivor = :survivor and c.recipient = :recipient and c.purpose = :purpose and c.state in :standing", Consent.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("recipient", recipient.value())
                .setParameter("purpose", purpose).setParameter("standing", STANDING).getResultStream().findFirst();
    }

    /** Every earlier answer about the same, whatever became of it. */
    Set<UUID> about(OrganisationId recipient, ConsentPurpose purpose, Permit permit) {
        return Set.copyOf(entities.createQuery("select c.id from Consent c where c.survivor = :survivor and c.recipient = :recipient and c.purpose = :purpose", UUID.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("recipient", recipient.value()).setParameter("purpose", purpose).getResultList());
    }

    List<Consent> standing(Permit permit) {
        return entities.createQuery("select c from Consent c where c.survivor = :survivor and c.state in :standing order by c.recordedAt desc", Consent.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("standing", STANDING).setMaxResults(MOST).getResultList();
    }

    List<Consent> all(Permit permit) {
        return entities.createQuery("select c from Consent c where c.survivor = :survivor order by c.recordedAt desc, c.id desc", Consent.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    List<Consent> some(Collection<ConsentId> ids, Permit permit) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("select c from Consent c where c.id in :ids and c.survivor in :survivors", Consent.class)
                .setParameter("ids", ids.stream().map(ConsentId::value).toList())
                .setParameter("survivors", permit.subjects().stream().map(s -> s.value()).toList()).getResultList();
    }

    /** For the system's own work: which records have something that ran out, or soon will, by key and never more than a batch. */
    @SuppressWarnings("unchecked")
    List<Object[]> runningOut(LocalDate before, boolean notYetAsked, int most) {
        return entities.createNativeQuery("""
                select survivor_id, consent_id from amparo.consent
                where state = 'ACTIVE' and decision = 'GRANTED' and valid_until < :before and (:any or asked_again_at is null)
                order by valid_until, consent_id limit :most""")
                .setParameter("before", before).setParameter("any", !notYetAsked).setParameter("most", most).getResultList();
    }
}
