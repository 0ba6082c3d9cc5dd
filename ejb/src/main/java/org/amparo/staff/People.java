package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;

/** Looks colleagues up for the other areas: names for pages, and who is there when somebody is needed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("colleagues' names, roles and absences")
public class People {

    private static final String SELECT = """
            select s.user_id, s.organisation_id, s.unit_id, s.display_name, s.roles, s.active, s.deputy_id,
              exists (select from amparo.absence a where a.user_id = s.user_id and a.from_at <= :now and a.until_at > :now)
            from amparo.staff_member s where\s""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public Optional<Person> person(StaffId id) {
        return select("s.user_id = :user", Map.of("user", id.value())).stream().findFirst();
    }

    /** Everybody asked for who exists; one statement for a whole page. */
    public Map<StaffId, Person> people(Collection<StaffId> ids) {
        if (ids.isEmpty()) return new LinkedHashMap<>();
        String all = ids.stream().map(Object::toString).distinct().collect(Collectors.joining(",", "{", "}"));
        return select("s.user_id = any (cast(:ids as uuid[]))", Map.of("ids", all)).stream()
                .collect(Collectors.toMap(Person::id, p -> p, (a, b) -> a, LinkedHashMap::new));
    }

    public List<Person> inUnit(UnitId unit, Role role) {
        return select("s.active and s.unit_id = :unit", Map.of("unit", unit.value())).stream().filter(p -> p.has(role)).toList();
    }

    public List<Person> inOrganisation(OrganisationId organisation, Role role) {
        return select("s.active and s.organisation_id = :org", Map.of("org", organisation.value())).stream().filter(p -> p.has(role)).toList();
    }

    /** The same without those who were invited and never signed in: nothing is given into their hands. */
    public List<Person> whoCame(OrganisationId organisation, Role role) {
        return select("s.active and not s.awaited and s.organisation_id = :org", Map.of("org", organisation.value())).stream().filter(p -> p.has(role)).toList();
    }

    /**
     * Who answers for a record now: the supervisors of its unit who are there; when it has no unit, or nobody is there in it, those of the
     * house that keeps it.
     */
    public List<Person> supervisors(UnitId unit, OrganisationId house, Collection<StaffId> butNot) {
        List<Person> ofUnit = unit == null ? List.of() : inUnit(unit, Role.SUPERVISOR).stream().filter(p -> !butNot.contains(p.id())).toList();
        List<Person> there = ofUnit.stream().filter(Person::isThere).toList();
        if (!there.isEmpty()) return there;
        List<Person> ofHouse = inOrganisation(house, Role.SUPERVISOR).stream().filter(p -> !butNot.contains(p.id())).toList();
        List<Person> instead = ofHouse.stream().filter(Person::isThere).toList();
        return !instead.isEmpty() ? instead : ofUnit.isEmpty() ? ofHouse : ofUnit;
    }

    /** Where a record is kept, so that somebody oversees it: with the first of these who has a unit, or else with a supervisor of the house. */
    public Optional<UnitId> unitFor(List<StaffId> inOrder, OrganisationId house) {
        Map<StaffId, Person> known = people(inOrder);
        Stream<Person> first = inOrder.stream().map(known::get).filter(Objects::nonNull);
        return Stream.concat(first, inOrganisation(house, Role.SUPERVISOR).stream()).map(Person::unit).filter(Objects::nonNull).findFirst();
    }

    /** Colleagues whose name holds these letters; fifty are enough to see that more letters are needed. */
    @SuppressWarnings("unchecked")
    public List<StaffId> named(String letters) {
        return ((List<UUID>) entities.createNativeQuery("select user_id from amparo.staff_member where strpos(lower(display_name), lower(:letters)) > 0 limit 50", UUID.class)
                .setParameter("letters", letters).getResultList()).stream().map(StaffId::new).toList();
    }

    /** Whoever keeps accounts of every house. */
    public List<Person> administrators() {
        return select("s.active and 'ADMIN' = any (string_to_array(s.roles, ','))", Map.of());
    }

    /** Everybody who works there now, whatever the role. */
    public List<Person> everybody(OrganisationId organisation) {
        return select("s.active and s.organisation_id = :org", Map.of("org", organisation.value()));
    }

    /** Everybody who has an account now, here and at every partner. */
    public List<Person> everybody() {
        return select("s.active", Map.of());
    }

    /** The first who is there: the person herself, then those named after her in order, then each one's own stand-in. */
    public Optional<Person> whoIsThere(List<StaffId> inOrder) {
        Map<StaffId, Person> known = people(inOrder);
        Optional<Person> present = inOrder.stream().map(known::get).filter(p -> p != null && p.isThere()).findFirst();
        if (present.isPresent()) return present;
        List<StaffId> standIns = inOrder.stream().map(known::get).filter(p -> p != null).flatMap(p -> p.standIn().stream()).toList();
        return standIns.isEmpty() ? Optional.empty() : people(standIns).values().stream().filter(Person::isThere).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Person> select(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(SELECT + where + " order by s.display_name, s.user_id").setParameter("now", clock.instant());
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(People::read).toList();
    }

    private static Person read(Object[] r) {
        return new Person(new StaffId((UUID) r[0]), new OrganisationId((UUID) r[1]), r[2] == null ? null : new UnitId((UUID) r[2]), (String) r[3],
                Member.roles((String) r[4]), (Boolean) r[5], r[6] == null ? null : new StaffId((UUID) r[6]), (Boolean) r[7]);
    }
}
