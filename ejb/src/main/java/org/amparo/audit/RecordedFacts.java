package org.amparo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.TimeKey;

/**
 * Reads the log back, newest first, by key. Only the review and voice areas may use it (the build holds that); the database shows
 * rows to supervisors of the custodian only.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("ids and codes of facts; the build lets only review and voice read them")
public class RecordedFacts {

    private static final String COLUMNS = """
            f.fact_id, f.at, f.actor, f.actor_org, f.roles, f.action, f.kind, f.purpose, f.compartments, f.decision, f.rule,
            f.subjects, f.object_id, f.origin, (select o.name from amparo.organisation o where o.organisation_id = f.object_id) as about\s""";
    /** Asked about one person: what was opened of hers, and not of the others on the same list. */
    private static final String OF_HERS = COLUMNS.replace("f.compartments", "coalesce(s.compartments, f.compartments)");

    /** What a partner was refused stands in its own log, where nobody oversees it: asked for by themselves, refusals show those too. */
    private static final String OR_A_PARTNERS = "any ((select amparo.ctx_org() || amparo.partners_of_ours())::uuid[])";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    /** @param before the key of the last fact shown; null, or what is no key, for the newest */
    public List<RecordedFact> page(FactFilter filter, String before, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select ").append(filter.subject() == null ? COLUMNS : OF_HERS);
        String time = "f.at";
        String id = "f.fact_id";
        if (filter.subject() != null) {
            // keyed by person: the index of subjects drives, one scan however long the log is
            sql.append("from amparo.audit_subject s join amparo.audit_fact f using (fact_id) where s.subject_id = :subject");
            values.put("subject", filter.subject());
            time = "s.at";
            id = "s.fact_id";
        } else sql.append("from amparo.audit_fact f where f.custodian = ").append(filter.decision() == AuditFact.Decision.REFUSED ? OR_A_PARTNERS : "(select amparo.ctx_org())");
        and(sql, values, "f.actor = any (cast(:actors as uuid[]))", "actors", filter.actors() == null ? null
                : filter.actors().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        and(sql, values, time + " >= :from", "from", filter.from());
        and(sql, values, time + " < :until", "until", filter.until());
        and(sql, values, "f.kind = :kind", "kind", filter.kind());
        and(sql, values, "f.decision = :decision", "decision", filter.decision() == null ? null : filter.decision().name());
        and(sql, values, "f.purpose = :purpose", "purpose", filter.purpose());
        and(sql, values, "f.action <> all (cast(:without as text[])) and (f.kind <> 'LIST' or f.subjects > 0)", "without",
                filter.without().isEmpty() ? null : filter.without().stream().collect(Collectors.joining(",", "{", "}")));
        TimeKey key = TimeKey.parse(before, TimeKey.LAST);
        if (key != TimeKey.LAST) {
            sql.append(" and (").append(time).append(", ").append(id).append(") < (:beforeAt, :beforeId)");
            values.put("beforeAt", key.at());
            values.put("beforeId", key.id());
        }
        sql.append(" order by ").append(time).append(" desc, ").append(id).append(" desc limit :most");
        values.put("most", most);
        return read(sql.toString(), values);
    }

    /** All facts with one person as a subject; the owner's function decides whether the asker may know. */
    public List<RecordedFact> about(UUID subject, String before, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", subject);
        TimeKey key = TimeKey.parse(before, TimeKey.LAST);
        values.put("beforeAt", key == TimeKey.LAST ? "" : key.at().toString());
        values.put("beforeId", key == TimeKey.LAST ? "" : key.id().toString());
        values.put("most", most);
        return read("select " + COLUMNS + """
                from amparo.looked_at(:subject, cast(nullif(:beforeAt, '') as timestamptz), cast(nullif(:beforeId, '') as uuid), :most) f""", values);
    }

    private static void and(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        sql.append(" and ").append(condition);
        values.put(name, value);
    }

    /** Whoever reads the log finds this look at it there too. */
    @SuppressWarnings("unchecked")
    private List<RecordedFact> read(String sql, Map<String, Object> values) {
        last.now();
        Query query = entities.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(RecordedFacts::fact).toList();
    }

    private static RecordedFact fact(Object[] r) {
        return new RecordedFact((UUID) r[0], (Instant) r[1], (UUID) r[2], (UUID) r[3], (String) r[4], (String) r[5], (String) r[6], (String) r[7],
                (String) r[8], AuditFact.Decision.valueOf((String) r[9]), (String) r[10], ((Number) r[11]).intValue(), (UUID) r[12], (String) r[13], (String) r[14]);
    }
}
