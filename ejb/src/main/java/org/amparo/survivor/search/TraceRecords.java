package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.search.Trace.Kind;

/** Rows of fingerprints. Looking them up goes through one function of the database's owner, which tells only what the wall shows. */
@ApplicationScoped
class TraceRecords {

    @PersistenceContext
    private EntityManager entities;

    void replace(Kind kind, Collection<Trace> traces, Permit permit) {
        entities.createNativeQuery("delete from amparo.survivor_trace where survivor_id = :survivor and kind = :kind")
                .setParameter("survivor", permit.survivor().value()).setParameter("kind", kind.name()).executeUpdate();
        if (traces.isEmpty()) return;
        entities.createNativeQuery("""
                insert into amparo.survivor_trace (survivor_id, custodian, kind, token)
                select :survivor, :custodian, :kind, t from unnest(cast(:tokens as int[])) t on conflict do nothing""")
                .setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("kind", kind.name()).setParameter("tokens", array(traces.stream().map(Trace::token).toList())).executeUpdate();
        like(traces, permit.survivor());
    }

    /** How many searches this person made in the last five minutes, this one included. */
    int countSearch(ListPermit leave) {
        return ((Number) entities.createNativeQuery("select amparo.count_search()").getSingleResult()).intValue();
    }

    Map<SurvivorId, Set<Kind>> like(Collection<Trace> traces, ListPermit leave) {
        return like(traces, (SurvivorId) null);
    }

    private Map<SurvivorId, Set<Kind>> like(Collection<Trace> traces, SurvivorId about) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select survivor_id, kinds from amparo.people_like(cast(:kinds as text[]), cast(:tokens as int[]), cast(:about as uuid))""")
                .setParameter("kinds", array(traces.stream().map(Trace::kind).toList()))
                .setParameter("tokens", array(traces.stream().map(Trace::token).toList()))
                .setParameter("about", about == null ? null : about.toString()).getResultList();
        Map<SurvivorId, Set<Kind>> found = new LinkedHashMap<>();
        rows.forEach(r -> found.put(new SurvivorId((UUID) r[0]), kinds((String) r[1])));
        return found;
    }

    private static Set<Kind> kinds(String names) {
        return java.util.Arrays.stream(names.split(",")).map(Kind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
