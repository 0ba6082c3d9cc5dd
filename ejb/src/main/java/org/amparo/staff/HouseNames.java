package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;

/** What an organisation that keeps records is called towards others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("names of organisations")
public class HouseNames {

    @PersistenceContext
    private EntityManager entities;

    /** Empty as long as nobody has said it. */
    public String of(OrganisationId house) {
        return (String) entities.createNativeQuery("select coalesce((select name from amparo.house_name where organisation_id = :of), '')")
                .setParameter("of", house.value()).getSingleResult();
    }

    void set(OrganisationId house, String name) {
        entities.createNativeQuery("""
                insert into amparo.house_name (organisation_id, name) values (:of, :name)
                on conflict (organisation_id) do update set name = excluded.name""")
                .setParameter("of", house.value()).setParameter("name", name).executeUpdate();
    }
}
