package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.StaffId;

/** Addresses somebody is to be reached at, each agreed to by a second person or not. */
@ApplicationScoped
@NoPersonalData("colleagues' addresses at work")
class NewAddresses {

    record Row(NewAddressId id, String address, StaffId askedBy, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    Optional<Row> waiting(StaffId whose) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select new_address_id, address, asked_by, asked_at from amparo.new_address where user_id = :whose and state = 'ASKED'")
                .setParameter("whose", whose.value()).getResultList();
        return rows.stream().map(r -> new Row(new NewAddressId((UUID) r[0]), (String) r[1], new StaffId((UUID) r[2]), (Instant) r[3])).findFirst();
    }

    void ask(StaffId whose, String address, StaffId by, Instant at) {
        entities.createNativeQuery("insert into amparo.new_address (new_address_id, user_id, address, asked_by, asked_at) values (:id, :whose, :address, :by, :at)")
                .setParameter("id", Id.next()).setParameter("whose", whose.value()).setParameter("address", address).setParameter("by", by.value())
                .setParameter("at", at).executeUpdate();
    }

    /** False when somebody else has decided meanwhile. */
    boolean decide(NewAddressId id, boolean agreed, StaffId by, Instant at) {
        return entities.createNativeQuery("update amparo.new_address set state = :state, decided_by = :by, decided_at = :at where new_address_id = :id and state = 'ASKED'")
                .setParameter("state", agreed ? "AGREED" : "DECLINED").setParameter("by", by.value()).setParameter("at", at).setParameter("id", id.value())
                .executeUpdate() == 1;
    }
}
