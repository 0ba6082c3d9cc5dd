package org.amparo.justice.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemKind;
import org.amparo.vault.Sealed;

/** The stored map, behind the wall of legal matters. */
@ApplicationScoped
class MapRows {

    /** What was said of an element, with one thing that shows it, or none. */
    record Said(Element element, boolean hasToBeShown, Instant changedAt, long version, ItemId item, ItemKind kind) {}

    /** Something else that was looked for, as stored. */
    record Look(UUID id, Element element, ItemKind kind, Outcome outcome, Sealed words, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    List<MapElement> elements(Permit permit) {
        return entities.createQuery("select e from MapElement e where e.survivor = :survivor", MapElement.class).setParameter("survivor", permit.survivor().value()).getResultList();
    }

    void add(MapElement element, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(element);
        entities.flush();
    }

    void shownBy(MapElement element, Collection<ItemId> items, Permit permit) {
        entities.flush();
        entities.createNativeQuery("delete from amparo.evidence_support where element_id = :element and survivor_id = :survivor")
                .setParameter("element", element.id()).setParameter("survivor", permit.survivor().value()).executeUpdate();
        for (ItemId item : items)
            entities.createNativeQuery("insert into amparo.evidence_support (element_id, item_id, survivor_id, custodian) values (:element, :item, :survivor, :custodian)")
                    .setParameter("element", element.id()).setParameter("item", item.value()).setParameter("survivor", permit.survivor().value())
                    .setParameter("custodian", permit.custodian().value()).executeUpdate();
    }

    /** What was said of each element, and each thing that shows it and still counts: what was given back, destroyed or rejected shows nothing any more. */
    @SuppressWarnings("unchecked")
    List<Said> said(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select e.element, e.has_to_be_shown, e.changed_at, e.version, i.item_id, i.kind from amparo.evidence_element e
                left join (amparo.evidence_support s join amparo.evidence_item i on i.item_id = s.item_id and i.state not in ('RETURNED', 'DESTROYED', 'REJECTED_UNSAFE'))
                  on s.element_id = e.element_id
                where e.survivor_id = :survivor""").setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Said(Element.valueOf((String) r[0]), (Boolean) r[1], (Instant) r[2], ((Number) r[3]).longValue(),
                r[4] == null ? null : new ItemId((UUID) r[4]), r[5] == null ? null : ItemKind.valueOf((String) r[5]))).toList();
    }

    void add(Look look, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.evidence_look (look_id, survivor_id, custodian, element, kind, outcome, words, at, by_user)
                values (:id, :survivor, :custodian, :element, :kind, :outcome, cast(:words as bytea), :at, :by)""")
                .setParameter("id", look.id()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("element", look.element().name()).setParameter("kind", look.kind().name()).setParameter("outcome", look.outcome().name())
                .setParameter("words", look.words() == null ? null : look.words().stored()).setParameter("at", look.at()).setParameter("by", permit.holder().value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Look> looks(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select look_id, element, kind, outcome, words, at from amparo.evidence_look where survivor_id = :survivor order by at desc, look_id desc limit 200""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Look((UUID) r[0], Element.valueOf((String) r[1]), ItemKind.valueOf((String) r[2]), Outcome.valueOf((String) r[3]), Sealed.read(r[4]), (Instant) r[5])).toList();
    }
}
