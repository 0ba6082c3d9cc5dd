package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.NoPersonalData;

/** Notices whose mail is due, for the system's round. */
@ApplicationScoped
@NoPersonalData("ids and times")
class WaitingMails {

    private static final int BITE = 200;

    @PersistenceContext
    private EntityManager entities;

    List<WaitingMail> due(Instant now, Permit run) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select notice_id, to_user, to_org, cast(mail_tries as integer), mail_to from amparo.notice
                where mailed_at is null and seen_at is null and mail_after <= :now and amparo.may_hear(ref, to_user, to_org) order by mail_after limit :bite for update skip locked""")
                .setParameter("now", now).setParameter("bite", BITE).getResultList();
        return rows.stream().map(r -> new WaitingMail((UUID) r[0], (UUID) r[1], (UUID) r[2], (Integer) r[3], (String) r[4])).toList();
    }

    void mailed(WaitingMail mail, Instant at, Permit run) {
        entities.createNativeQuery("update amparo.notice set mailed_at = :at where notice_id = :id").setParameter("at", at)
                .setParameter("id", mail.notice()).executeUpdate();
    }

    /** @param next null when it is given up */
    void failed(WaitingMail mail, Instant next, Permit run) {
        entities.createNativeQuery("update amparo.notice set mail_tries = mail_tries + 1, mail_after = cast(:next as timestamptz) where notice_id = :id")
                .setParameter("next", next == null ? null : next.toString()).setParameter("id", mail.notice()).executeUpdate();
    }
}
