package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.vault.Sealed;

/** What was looked at, as stored: added to, never changed. */
@ApplicationScoped
class CheckRows {

    private static final int MOST = 500;

    /** As stored, its words still sealed. */
    record Row(UUID id, Check check, boolean passed, Sealed words, ReportId report, Instant at, String byName) {}

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, SessionId session, LookedAt looked, Sealed words, Instant now, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.hearing_check (check_id, session_id, survivor_id, custodian, what, passed, words, report_id, at, by_user)
                values (:id, :session, :survivor, :custodian, :what, :passed, decode(cast(:words as text), 'hex'), cast(:report as uuid), :now, :by)""")
                .setParameter("id", id).setParameter("session", session.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("what", looked.check().name()).setParameter("passed", looked.passed())
                .setParameter("words", words == null ? null : HexFormat.of().formatHex(words.stored()))
                .setParameter("report", looked.report() == null ? null : looked.report().toString()).setParameter("now", now)
                .setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<Row> of(SessionId session, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select c.check_id, c.what, c.passed, c.words, c.report_id, c.at, coalesce(m.display_name, '')
                from amparo.hearing_check c left join amparo.staff_member m on m.user_id = c.by_user
                where c.session_id = :session and c.survivor_id = :survivor order by c.at desc, c.check_id desc""")
                .setParameter("session", session.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], Check.valueOf((String) r[1]), (Boolean) r[2], Sealed.read(r[3]),
                r[4] == null ? null : new ReportId((UUID) r[4]), (Instant) r[5], (String) r[6])).toList();
    }
}
