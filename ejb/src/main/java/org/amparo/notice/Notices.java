package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/**
 * The areas' way of telling somebody, in the transaction of what happened: told only if it did happen. Whom the survivor does not
 * want near her is told nothing, whoever asks for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("a kind and an id")
public class Notices {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public void tell(StaffId who, NoticeKind kind, Id ref) {
        add(who.value(), null, kind, ref);
    }

    public void tell(OrganisationId team, NoticeKind kind, Id ref) {
        add(null, team.value(), kind, ref);
    }

    private void add(UUID user, UUID organisation, NoticeKind kind, Id ref) {
        entities.createNativeQuery("""
                insert into amparo.notice (notice_id, to_user, to_org, kind, ref, at, mail_after)
                select :id, cast(:user as uuid), cast(:org as uuid), :kind, :ref, :at, :mail
                where amparo.may_hear(:ref, cast(:user as uuid), cast(:org as uuid))""")
                .setParameter("id", Id.next()).setParameter("user", user == null ? null : user.toString())
                .setParameter("org", organisation == null ? null : organisation.toString()).setParameter("kind", kind.name())
                .setParameter("ref", ref.value()).setParameter("at", clock.instant())
                .setParameter("mail", clock.instant().plus(MailPolicy.FIRST)).executeUpdate();
    }
}
