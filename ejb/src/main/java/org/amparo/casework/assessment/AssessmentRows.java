package org.amparo.casework.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.vault.Sealed;

/** Stored assessments: added, never changed. */
@ApplicationScoped
class AssessmentRows {

    private static final int MOST = 60 * NeedDomain.values().length;

    /** One answer as stored. */
    record Row(UUID id, NeedDomain domain, Integer rating, boolean prefersNotToSay, Sealed words) {}

    /** An answer beside the conversation it was given in; without a domain the conversation alone. */
    record Read(UUID assessment, Instant at, StaffId by, String byName, Sealed words, Row row) {}

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, CaseId file, Sealed words, Instant at, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.needs_assessment (assessment_id, survivor_id, custodian, case_id, words, assessed_at, assessed_by)
                values (:id, :survivor, :custodian, :file, cast(:words as bytea), :at, :by)""")
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("file", file.value()).setParameter("words", words == null ? null : words.stored()).setParameter("at", at)
                .setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** All answers of one conversation in one statement. */
    void add(UUID assessment, List<Row> rows, Permit permit) {
        if (rows.isEmpty()) return;
        String places = rows.stream().map(r -> "(?, ?, ?, ?, ?, cast(? as smallint), ?, cast(? as bytea))").collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery("insert into amparo.needs_rating (rating_id, assessment_id, survivor_id, custodian, domain, rating, prefers_not_to_say, words) values " + places);
        int at = 1;
        for (Row row : rows) {
            query.setParameter(at++, row.id()).setParameter(at++, assessment).setParameter(at++, permit.survivor().value()).setParameter(at++, permit.custodian().value())
                    .setParameter(at++, row.domain().name()).setParameter(at++, row.rating() == null ? null : row.rating().shortValue())
                    .setParameter(at++, row.prefersNotToSay()).setParameter(at++, row.words() == null ? null : row.words().stored());
        }
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Read> all(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select a.assessment_id, a.assessed_at, a.assessed_by, coalesce(s.display_name, ''), a.words,
                  r.rating_id, r.domain, r.rating, r.prefers_not_to_say, r.words as said
                from amparo.needs_assessment a left join amparo.needs_rating r on r.assessment_id = a.assessment_id
                  left join amparo.staff_member s on s.user_id = a.assessed_by
                where a.survivor_id = :survivor order by a.assessed_at desc, a.assessment_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("most", MOST).getResultList();
        return rows.stream().map(AssessmentRows::read).toList();
    }

    private static Read read(Object[] r) {
        Row row = r[5] == null ? null : new Row((UUID) r[5], NeedDomain.valueOf((String) r[6]), r[7] == null ? null : ((Number) r[7]).intValue(), (Boolean) r[8], Sealed.read(r[9]));
        return new Read((UUID) r[0], (Instant) r[1], new StaffId((UUID) r[2]), (String) r[3], Sealed.read(r[4]), row);
    }
}
