package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.access.Caller;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Puts one person's page together, with what its reader may do on it. */
@ApplicationScoped
@NoPersonalData("colleagues")
class Sheets {

    @Inject
    private Caller caller;
    @Inject
    private Members members;
    @Inject
    private Units units;
    @Inject
    private Absences absences;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    PersonSheet of(Member member) {
        Person person = member.person(members.isAway(member.person(false).id()));
        Map<StaffId, Person> named = people.people(Stream.of(person.deputy(), member.successor()).filter(Objects::nonNull).toList());
        List<UnitRow> teams = person.unit() == null ? List.of() : units.of(person.organisation());
        var asker = new StaffPolicy.Asker(caller.roles(), caller.organisation());
        boolean self = person.id().equals(caller.user());
        boolean keeps = !self && StaffPolicy.mayKeep(asker, person);
        return new PersonSheet(person, self || keeps ? member.email() : "", member.language(),
                teams.stream().filter(u -> u.id().equals(person.unit())).map(UnitRow::name).findFirst().orElse(""), name(person.deputy(), named),
                member.successor(), name(member.successor(), named), absences.of(person.id(), clock.instant()), member.leftAt(), keeps,
                caller.has(Role.ADMIN) && person.organisation().equals(caller.organisation()), self || StaffPolicy.maySpeakFor(asker, person),
                !person.active() && (caller.has(Role.ADMIN) || caller.has(Role.SUPERVISOR)), member.version());
    }

    private static String name(StaffId id, Map<StaffId, Person> named) {
        Person person = id == null ? null : named.get(id);
        return person == null ? "" : person.name();
    }
}
