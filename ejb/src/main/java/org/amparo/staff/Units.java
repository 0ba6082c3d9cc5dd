package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.UnitId;

/** The teams of each organisation. */
@ApplicationScoped
class Units {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(Unit unit) {
        entities.persist(unit);
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(entities.find(Unit.class, id.value()));
    }

    boolean isTaken(OrganisationId in, String name, UnitId by) {
        return !entities.createQuery("select u.id from Unit u where u.organisation = :in and lower(u.name) = lower(:name) and u.id <> :by", UUID.class)
                .setParameter("in", in.value()).setParameter("name", name).setParameter("by", by.value()).getResultList().isEmpty();
    }

    List<UnitRow> of(OrganisationId organisation) {
        return entities.createQuery("""
                select u.id, u.name, (select count(m) from Member m where m.unit = u.id and m.active) from Unit u
                where u.organisation = :of order by u.name, u.id""", Object[].class)
                .setParameter("of", organisation.value()).setMaxResults(MOST).getResultList().stream()
                .map(r -> new UnitRow(new UnitId((UUID) r[0]), (String) r[1], ((Long) r[2]).intValue())).toList();
    }
}
