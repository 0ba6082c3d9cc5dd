package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;

/** All partner organisations. */
@ApplicationScoped
class Organisations {

    static final String SERVES_CHILDREN = """
            (select count(c) from Offering c where c.organisation = o.id
              and (c.serves like '%|CHILDREN|%' or c.serves = '' and c.minimumAge < 18))""";

    /** An organisation, and whether any service of it takes in children. */
    record Known(Organisation organisation, boolean servesChildren) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<OrganisationListed> listed;

    void add(Organisation organisation) {
        entities.persist(organisation);
        listed.fire(new OrganisationListed(organisation.id(), organisation.name()));
    }

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id.value()));
    }

    Optional<Known> known(OrganisationId id) {
        return known(List.of(id)).values().stream().findFirst();
    }

    Map<OrganisationId, Known> known(Collection<OrganisationId> ids) {
        List<UUID> all = ids.stream().map(OrganisationId::value).toList();
        return entities.createQuery("select o, " + SERVES_CHILDREN + " from Organisation o where o.id in :ids", Object[].class)
                .setParameter("ids", all).getResultList().stream().map(Organisations::known)
                .collect(Collectors.toMap(k -> k.organisation().id(), k -> k));
    }

    /** Where they are, as far as that is known. */
    List<String> countries(Collection<OrganisationId> ids) {
        return entities.createQuery("select o.country from Organisation o where o.id in :ids and o.country is not null", String.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList()).getResultList();
    }

    List<Known> page(String text, State state, UUID after) {
        String from = after == null ? "" : "\n" + """
                and (o.name > (select a.name from Organisation a where a.id = :after)
                 or o.name = (select a.name from Organisation a where a.id = :after) and o.id > :after)""";
        var query = entities.createQuery("select o, " + SERVES_CHILDREN + " from Organisation o where lower(o.name) like :text escape '\\'"
                + (state == null ? "" : " and o.state = :state") + from + " order by o.name, o.id", Object[].class)
                .setParameter("text", Codes.containing(text));
        if (state != null) query.setParameter("state", state);
        if (after != null) query.setParameter("after", after);
        return query.setMaxResults(Page.SIZE + 1).getResultList().stream().map(Organisations::known).toList();
    }

    /** By name, for a list to choose from. */
    Map<OrganisationId, String> toChoose(State state, int most) {
        var query = entities.createQuery("select o.id, o.name from Organisation o " + (state == null ? "" : "where o.state = :state ") + "order by o.name, o.id", Object[].class);
        if (state != null) query.setParameter("state", state);
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        query.setMaxResults(most).getResultList().forEach(row -> names.put(new OrganisationId((UUID) row[0]), (String) row[1]));
        return names;
    }

    List<Organisation> activeWithAgreementBefore(LocalDate today) {
        return entities.createQuery("select o from Organisation o where o.state = :active and (o.agreementUntil is null or o.agreementUntil < :today)",
                Organisation.class).setParameter("active", State.ACTIVE).setParameter("today", today).getResultList();
    }

    List<Organisation> stopped() {
        return entities.createQuery("select o from Organisation o where o.state in :stopped order by o.id", Organisation.class)
                .setParameter("stopped", List.of(State.SUSPENDED, State.ENDED)).getResultList();
    }

    void flush() {
        entities.flush();
    }

    private static Known known(Object[] row) {
        return new Known((Organisation) row[0], (Long) row[1] > 0);
    }
}
