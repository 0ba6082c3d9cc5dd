package org.amparo.survivor.circumstance;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;

/** One row for each person who said something of it, every answer sealed. */
@ApplicationScoped
class CircumstanceRows {

    /** As stored; {@link #NONE} where nothing was said yet. */
    record Row(Map<Question, Sealed> answers, long version, Instant changedAt) {}

    static final long NONE = -1;

    private static final List<Question> ALL = List.of(Question.values());
    private static final String COLUMNS = ALL.stream().map(Question::column).collect(joining(", "));
    private static final String VALUES = ALL.stream().map(q -> "decode(cast(:" + q.name() + " as text), 'hex')").collect(joining(", "));
    private static final String CHANGES = ALL.stream().map(q -> q.column() + " = decode(cast(:" + q.name() + " as text), 'hex')").collect(joining(", "));

    @PersistenceContext
    private EntityManager entities;

    Row of(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select version, changed_at, " + COLUMNS + " from amparo.circumstances where survivor_id = :survivor")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        Map<Question, Sealed> answers = new EnumMap<>(Question.class);
        if (rows.isEmpty()) return new Row(answers, NONE, null);
        Object[] row = rows.getFirst();
        for (Question question : ALL) answers.put(question, Sealed.read(row[2 + question.ordinal()]));
        return new Row(answers, ((Number) row[0]).longValue(), (Instant) row[1]);
    }

    /** @param version the one that was shown; whoever saved first wins, and the other is told */
    void keep(Map<Question, Sealed> answers, long version, Instant now, Permit permit) {
        Query write = version == NONE
                ? entities.createNativeQuery("insert into amparo.circumstances (survivor_id, custodian, changed_at, changed_by, " + COLUMNS
                        + ") values (:survivor, :custodian, :now, :by, " + VALUES + ") on conflict (survivor_id) do nothing")
                        .setParameter("custodian", permit.custodian().value())
                : entities.createNativeQuery("update amparo.circumstances set changed_at = :now, changed_by = :by, version = version + 1, " + CHANGES
                        + " where survivor_id = :survivor and version = :shown").setParameter("shown", version);
        write.setParameter("survivor", permit.survivor().value()).setParameter("now", now).setParameter("by", permit.holder().value());
        Arrays.stream(Question.values()).forEach(q -> write.setParameter(q.name(), hex(answers.get(q))));
        if (write.executeUpdate() == 0) throw new Stale();
    }

    /** Unless her last word on being counted was a no: figures inside the house wait for no yes, and a no is a no. */
    boolean mayBeCounted(Permit permit) {
        List<?> last = entities.createNativeQuery("""
                select 1 from amparo.consent where survivor_id = :survivor and purpose = 'STATISTICS_DEIDENTIFIED'
                and (state = 'ACTIVE' and decision = 'REFUSED' or state = 'WITHDRAWN') and not exists (select from amparo.consent y
                  where y.survivor_id = consent.survivor_id and y.purpose = consent.purpose and y.state = 'ACTIVE' and y.decision = 'GRANTED') limit 1""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return last.isEmpty();
    }

    private static String hex(Sealed value) {
        return value == null ? null : HexFormat.of().formatHex(value.stored());
    }
}
