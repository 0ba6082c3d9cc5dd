package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Where mail reaches colleagues, for whoever sends it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("colleagues' addresses at work")
public class Addresses {

    /** The address, the language it is written to in, and whether she answers referrals for her organisation; printed nowhere. */
    public record Address(StaffId person, OrganisationId organisation, String mail, String language, boolean answers) {

        @Override
        public String toString() {
            return "Address[" + person + "]";
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Of these people, and of everybody who answers referrals in these organisations; leavers get nothing. */
    public List<Address> of(Collection<StaffId> people, Collection<OrganisationId> teams) {
        return entities.createQuery("""
                select m.id, m.organisation, m.email, m.language, m.roles from Member m
                where m.active = true and (m.id in :people or m.organisation in :teams and concat(',', m.roles, ',') like '%,PARTNER,%')""", Object[].class)
                .setParameter("people", values(people)).setParameter("teams", values(teams)).getResultList().stream()
                .map(r -> new Address(new StaffId((UUID) r[0]), new OrganisationId((UUID) r[1]), (String) r[2], (String) r[3],
                        Member.roles((String) r[4]).contains(Role.PARTNER))).toList();
    }

    private static List<UUID> values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
