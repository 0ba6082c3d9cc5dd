package org.amparo.justice.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.disclosure.RequestWorkflow.Action;
import org.amparo.vault.Sealed;

/** The stored requests, what was said to each, and what was given for it, behind the wall of legal matters. */
@ApplicationScoped
class Requests {

    /** What was said with a step, as stored. */
    record Answer(UUID id, Action action, boolean sheKnows, Sealed herWords, Sealed why, Sealed basis, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    void add(DisclosureRequest request, Permit permit) {
        permit.mustCover(request.survivor());
        entities.persist(request);
        entities.flush();
    }

    List<DisclosureRequest> all(Permit permit) {
        return entities.createQuery("select r from DisclosureRequest r where r.survivor = :survivor order by r.answerBy, r.id", DisclosureRequest.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(100).getResultList();
    }

    Optional<DisclosureRequest> find(RequestId id, Permit permit) {
        return Optional.ofNullable(entities.find(DisclosureRequest.class, id.value())).filter(r -> r.survivor().equals(permit.survivor()));
    }

    void add(Answer answer, RequestId request, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.disclosure_answer (answer_id, request_id, survivor_id, custodian, action, she_knows, her_words, why, basis, at, by_user)
                values (:id, :request, :survivor, :custodian, :action, :knows, cast(:words as bytea), cast(:why as bytea), cast(:basis as bytea), :at, :by)""")
                .setParameter("id", answer.id()).setParameter("request", request.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("action", answer.action().name()).setParameter("knows", answer.sheKnows())
                .setParameter("words", stored(answer.herWords())).setParameter("why", stored(answer.why())).setParameter("basis", stored(answer.basis()))
                .setParameter("at", answer.at()).setParameter("by", permit.holder().value()).executeUpdate();
    }

    private static byte[] stored(Sealed value) {
        return value == null ? null : value.stored();
    }

    @SuppressWarnings("unchecked")
    List<Answer> answers(RequestId request, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select answer_id, action, she_knows, her_words, why, basis, at from amparo.disclosure_answer where request_id = :request and survivor_id = :survivor order by at, answer_id""")
                .setParameter("request", request.value()).setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Answer((UUID) r[0], Action.valueOf((String) r[1]), (Boolean) r[2], Sealed.read(r[3]), Sealed.read(r[4]), Sealed.read(r[5]), (Instant) r[6])).toList();
    }

    void gave(RequestId request, Collection<ItemId> items, Permit permit) {
        for (ItemId item : items)
            entities.createNativeQuery("insert into amparo.disclosure_item (request_id, item_id, survivor_id, custodian) values (:request, :item, :survivor, :custodian)")
                    .setParameter("request", request.value()).setParameter("item", item.value()).setParameter("survivor", permit.survivor().value())
                    .setParameter("custodian", permit.custodian().value()).executeUpdate();
    }

    List<ItemId> given(RequestId request, Permit permit) {
        return entities.createNativeQuery("select item_id from amparo.disclosure_item where request_id = :request and survivor_id = :survivor", UUID.class)
                .setParameter("request", request.value()).setParameter("survivor", permit.survivor().value()).getResultStream().map(id -> new ItemId((UUID) id)).toList();
    }
}
