package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The list of what was looked at for one day: added to, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Readiness {

    private static final int MOST = 500;
    private static final SealedField WORDS = new SealedField("hearing_check", "words", Compartment.JUSTICE);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private DeviceReports reports;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public void add(SessionId session, LookedAt looked, Permit permit) {
        if (looked.report() != null && reports.of(session, permit).stream().noneMatch(r -> r.id().equals(looked.report())))
            throw Unacceptable.because("report", "testimony.problem.reportElsewhere");
        UUID id = Id.next();
        Sealed words = vault.seal(looked.words(), WORDS.at(id, permit.survivor()), permit);
        entities.createNativeQuery("""
                insert into amparo.hearing_check (check_id, session_id, survivor_id, custodian, what, passed, words, report_id, at, by_user)
                values (:id, :session, :survivor, :custodian, :what, :passed, decode(cast(:words as text), 'hex'), cast(:report as uuid), :now, :by)""")
                .setParameter("id", id).setParameter("session", session.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("what", looked.check().name()).setParameter("passed", looked.passed())
                .setParameter("words", words == null ? null : HexFormat.of().formatHex(words.stored()))
                .setParameter("report", looked.report() == null ? null : looked.report().toString()).setParameter("now", clock.instant())
                .setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    public List<CheckShown> of(SessionId session, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select c.check_id, c.what, c.passed, c.words, c.report_id, c.at, coalesce(m.display_name, '')
                from amparo.hearing_check c left join amparo.staff_member m on m.user_id = c.by_user
                where c.session_id = :session and c.survivor_id = :survivor order by c.at desc, c.check_id desc""")
                .setParameter("session", session.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
        return rows.stream().map(r -> new CheckShown(Check.valueOf((String) r[1]), (Boolean) r[2],
                vault.open(Sealed.read(r[3]), WORDS.at((UUID) r[0], permit.survivor()), permit), r[4] == null ? null : new ReportId((UUID) r[4]), (Instant) r[5], (String) r[6])).toList();
    }

    public List<CheckResult> results(SessionId session, Permit permit) {
        return of(session, permit).stream().map(CheckShown::result).toList();
    }
}
