package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;

/** All services that partners offer. */
@ApplicationScoped
class Offerings {

    private static final String USABLE = "f.pledge = true and f.free = true and f.status = :open and o.state = :active";
    private static final String FROM = "\n" + """
            and (f.name > (select a.name from Offering a where a.id = :after)
             or f.name = (select a.name from Offering a where a.id = :after) and f.id > :after)""";

    @PersistenceContext
    private EntityManager entities;

    void add(Offering offering) {
        entities.persist(offering);
    }

    Optional<Offering> find(ListingId id) {
        return Optional.ofNullable(entities.find(Offering.class, id.value()));
    }

    List<Offering> find(Collection<UUID> ids) {
        return entities.createQuery("select f from Offering f where f.id in :ids", Offering.class).setParameter("ids", ids).getResultList();
    }

    Optional<ListingDetails> details(ListingId id) {
        return entities.createQuery("select f, o from Offering f join Organisation o on o.id = f.organisation where f.id = :id", Object[].class)
                .setParameter("id", id.value()).getResultList().stream().map(Offerings::details).findFirst();
    }

    /** A service with the organisation that offers it, read together. */
    Optional<Offered> offered(ListingId id) {
        return entities.createQuery("select f, o, " + Organisations.SERVES_CHILDREN + " from Offering f join Organisation o on o.id = f.organisation where f.id = :id",
                Object[].class).setParameter("id", id.value()).getResultList().stream()
                .map(r -> new Offered(details(r), new Organisations.Known((Organisation) r[1], (Long) r[2] > 0))).findFirst();
    }

    record Offered(ListingDetails listing, Organisations.Known by) {}

    List<ListingDetails> of(OrganisationId organisation) {
        return entities.createQuery("select f, o from Offering f join Organisation o on o.id = f.organisation where o.id = :of order by f.name, f.id",
                Object[].class).setParameter("of", organisation.value()).getResultList().stream().map(Offerings::details).toList();
    }

    List<ListingDetails> usableFor(NeedDomain domain) {
        return entities.createQuery("select f, o from Offering f join Organisation o on o.id = f.organisation where f.domains like :domain escape '\\' and "
                + USABLE + " order by f.name, f.id", Object[].class).setParameter("domain", Codes.pattern(domain == null ? null : domain.name()))
                .setParameter("open", ServiceStatus.ACTIVE).setParameter("active", State.ACTIVE)
                .getResultList().stream().map(Offerings::details).toList();
    }

    List<ListingDetails> page(DirectoryQuery asked, UUID after) {
        var query = entities.createQuery("""
                select f, o from Offering f join Organisation o on o.id = f.organisation
                where (lower(f.name) like :text escape '\\' or lower(o.name) like :text escape '\\' or lower(f.description) like :text escape '\\')
                and f.domains like :domain escape '\\' and f.languages like :language escape '\\' and f.adjustments like :adjustment escape '\\'
                and f.serves like :serves escape '\\' and (lower(f.regions) like :region escape '\\' or f.regions = '' or f.regions like '%|*|%')\
                """ + (asked.alsoUnusable() ? "" : " and " + USABLE) + (after == null ? "" : FROM) + " order by f.name, f.id", Object[].class)
                .setParameter("text", Codes.containing(asked.text())).setParameter("domain", Codes.pattern(name(asked.domain())))
                .setParameter("language", Codes.pattern(asked.language())).setParameter("adjustment", Codes.pattern(name(asked.adjustment())))
                .setParameter("serves", Codes.pattern(name(asked.serves()))).setParameter("region", region(asked.region()));
        if (!asked.alsoUnusable()) query.setParameter("open", ServiceStatus.ACTIVE).setParameter("active", State.ACTIVE);
        if (after != null) query.setParameter("after", after);
        return query.setMaxResults(Page.SIZE + 1).getResultList().stream().map(Offerings::details).toList();
    }

    /** Regions and languages to choose from: only those some usable service has. */
    Set<String> inUse(String column) {
        List<String> columns = entities.createQuery("select distinct f." + column + " from Offering f", String.class).getResultList();
        Set<String> codes = new TreeSet<>();
        columns.forEach(c -> codes.addAll(Codes.read(c)));
        return codes;
    }

    /** A large file would otherwise be compared with itself again and again. */
    void flushAndForget() {
        entities.flush();
        entities.clear();
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static String region(String region) {
        return Codes.pattern(region == null ? null : region.strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static ListingDetails details(Object[] row) {
        return ((Offering) row[0]).details((Organisation) row[1]);
    }
}
