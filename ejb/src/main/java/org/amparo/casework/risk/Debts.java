package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.DebtId;

/** The stored debts of one survivor. */
@ApplicationScoped
class Debts {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(Debt debt, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(debt);
    }

    List<Debt> all(Permit permit) {
        return entities.createQuery("select d from Debt d where d.survivor = :survivor order by d.recordedAt desc, d.id desc", Debt.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Debt> find(DebtId id, Permit permit) {
        return Optional.ofNullable(entities.find(Debt.class, id.value())).filter(d -> d.survivor().equals(permit.survivor().value()));
    }
}
