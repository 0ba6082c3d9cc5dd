package org.amparo.survivor.worry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.shared.WorryTimes;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/**
 * The door for somebody of the community: it takes a worry in and says by when somebody looks. It has no other side: nothing of what was
 * told, or of whom it is about, comes out of it.
 */
@Stateless
public class TellWorryService {

    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private Worries worries;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Notices notices;
    @Inject
    private Vault vault;
    @Inject
    private WorryTimes times;
    @Inject
    private Clock clock;

    /** Refuses whoever may not tell one, before anything is typed. */
    public void mayTell() {
        access.requireList(Action.TELL_WORRY);
    }

    public WorryReceipt tell(TellWorry said) {
        Permit tell = access.require(Action.TELL_WORRY);
        UnitId unit = people.person(tell.holder()).map(Person::unit).orElse(null);
        Person holder = whoLooks(unit, tell).orElseThrow(() -> Unacceptable.because("worry", "survivor.problem.nobodyLooks"));
        Permit permit = access.telling(tell, SurvivorId.fresh());
        if (!team.beginWorry(holder.id(), times.mostInADay(), permit))
            throw Unacceptable.because("worry", "survivor.problem.enoughForToday", Integer.toString(times.mostInADay()));
        Instant now = clock.instant();
        Instant due = calendars.dueAt(permit.custodian(), WorryPolicy.lookWithin(said.urgent(), times));
        worries.add(new Worry(said, holder.id(), unit == null ? holder.unit() : unit, now, due, vault.makeKeyToDrop(permit.survivor(), permit), permit), permit);
        tasks.openUnseen(new NewTask(permit.survivor(), null, TaskKind.LOOK_AT_WORRY, permit.survivor(), due, holder.id(), said.urgent().priority()), permit);
        notices.tell(holder.id(), NoticeKind.WORRY_TOLD, permit.survivor());
        return new WorryReceipt(due);
    }

    /** First contact of the same unit who is there, then of the house, then a supervisor. */
    private Optional<Person> whoLooks(UnitId unit, Permit permit) {
        List<Person> near = unit == null ? List.of() : people.inUnit(unit, Role.FIRST_CONTACT);
        Stream<Person> first = Stream.concat(near.stream(), people.inOrganisation(permit.organisation(), Role.FIRST_CONTACT).stream());
        return first.filter(Person::isThere).filter(p -> p.organisation().equals(permit.organisation())).findFirst()
                .or(() -> people.supervisors(unit, permit.organisation(), Set.of()).stream().findFirst());
    }
}
