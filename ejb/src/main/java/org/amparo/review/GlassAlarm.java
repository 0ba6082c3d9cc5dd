package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/**
 * Breaking the glass is heard at once: by the lead, and by whoever may judge it. What is told names the case, so that nobody whom she
 * keeps away hears of it.
 */
@ApplicationScoped
class GlassAlarm {

    @Inject
    private CareTeam team;
    @Inject
    private Exclusions exclusions;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    void ring(CaseId opened, Permit permit) {
        List<StaffId> inTurn = team.inOrder(permit).stream().filter(p -> !p.equals(permit.holder())).toList();
        Set<StaffId> toHear = new HashSet<>(team.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).toList());
        people.whoIsThere(inTurn).map(Person::id).filter(inTurn::contains).ifPresent(toHear::add);
        toHear.addAll(judges(permit));
        toHear.remove(permit.holder());
        toHear.forEach(who -> notices.tell(who, NoticeKind.GLASS_BROKEN, opened));
    }

    /** Another supervisor of the unit, or of the house; when there is none whom she does not keep away, whoever can name one. */
    private List<StaffId> judges(Permit permit) {
        Set<StaffId> butNot = new HashSet<>(exclusions.people(permit));
        butNot.add(permit.holder());
        List<Person> judges = people.supervisors(team.unit(permit).orElse(null), permit.custodian(), butNot);
        return (judges.isEmpty() ? people.inOrganisation(permit.custodian(), Role.ADMIN) : judges).stream().map(Person::id).toList();
    }
}
