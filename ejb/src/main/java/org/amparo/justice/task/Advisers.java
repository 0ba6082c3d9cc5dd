package org.amparo.justice.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** The legal advisers of her team. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Advisers {

    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private People people;

    /** Whoever acts, when they are one; else the first of them. Empty when her team has none. */
    public Optional<StaffId> first(Permit permit) {
        if (caller.has(Role.LEGAL_ADVISER)) return Optional.of(permit.holder());
        List<StaffId> places = team.of(permit).stream().filter(p -> Relation.CARE_TEAM.contains(p.relation())).map(CareTeam.Place::user).distinct().toList();
        List<StaffId> advisers = people.people(places).values().stream().filter(p -> p.active() && p.has(Role.LEGAL_ADVISER)).map(Person::id).toList();
        return advisers.stream().findFirst();
    }
}
