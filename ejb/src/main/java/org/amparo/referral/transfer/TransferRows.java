package org.amparo.referral.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.ReferralId;

/** The transfers of one case, the newest first. */
@ApplicationScoped
class TransferRows {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    void add(Transfer transfer, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(transfer);
        entities.flush();
    }

    List<Transfer> all(Permit permit) {
        return entities.createQuery("select t from Transfer t where t.survivor = :her order by t.asked desc, t.id desc", Transfer.class)
                .setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Transfer> of(ReferralId referral, Permit permit) {
        permit.mustCover(permit.survivor());
        return entities.createQuery("select t from Transfer t where t.referral = :referral", Transfer.class)
                .setParameter("referral", referral.value()).getResultStream().findFirst();
    }
}
