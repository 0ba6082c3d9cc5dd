package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Profile;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Acting without consent because a life is at stake: written down, told to a supervisor at once, looked at within a day (W1.6). */
@ApplicationScoped
class Exceptions {

    static final SealedField BASIS = new SealedField("lawful_exception", "basis", Compartment.RISK_SAFETY);

    @Inject
    private ExceptionRecords records;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Vault vault;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;

    /** One who is there, of the unit that oversees the record if possible: nobody else finds it on their list; and not one who is to be kept away. */
    Optional<StaffId> supervisor(Permit permit) {
        Set<StaffId> keptAway = exclusions.people(permit);
        Optional<UnitId> unit = team.unit(permit);
        List<Person> all = people.inOrganisation(permit.custodian(), Role.SUPERVISOR).stream()
                .filter(p -> !p.id().equals(permit.holder()) && !keptAway.contains(p.id())).toList();
        Stream<Person> here = all.stream().filter(p -> p.isThere() && unit.isPresent() && unit.get().equals(p.unit()));
        return Stream.concat(Stream.concat(here, all.stream().filter(Person::isThere)), all.stream()).findFirst().map(Person::id);
    }

    void vitalInterest(InDanger because, StaffId supervisor, Permit permit) {
        UUID id = Id.next();
        Instant at = clock.instant();
        records.add(id, "VITAL_INTEREST", vault.seal(because.basis(), BASIS.at(id, permit.survivor()), permit), because.told(), at,
                at.plus(profile.exceptionReview()), permit);
        notices.tell(supervisor, NoticeKind.SAFETY_CONCERN, permit.survivor());
    }
}
