package org.amparo.survivor.worry;

import static org.amparo.access.Action.HAND_ON_WORRY;
import static org.amparo.access.Action.LIST_WORRIES;
import static org.amparo.access.Action.READ_WORRY;
import static org.amparo.access.Action.WORK_ON_WORRY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.vault.Vault;

/** The door for whoever looks at a worry: reading is an act of its own, and it ends with a decision and its reason. */
@Stateless
public class WorryService {

    @Inject
    private Access access;
    @Inject
    private Worries worries;
    @Inject
    private WorryDecisions decisions;
    @Inject
    private People people;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** What waits for the reader and, for a supervisor, for anybody of the unit; nobody's words. */
    public Page<WorryRow> waiting(String after) {
        ListPermit leave = access.requireList(LIST_WORRIES);
        Page<Worry> page = Page.of(worries.open(TimeKey.parse(after, TimeKey.FIRST), leave), w -> TimeKey.of(w.due(), w.id()));
        access.showing(leave, page.rows().stream().map(Worry::id).toList());
        var holders = people.people(page.rows().stream().map(Worry::heldBy).toList());
        return page.map(w -> w.row(caller.user(), holders.containsKey(w.heldBy()) ? holders.get(w.heldBy()).name() : ""));
    }

    /** The words are there once somebody has looked. */
    public WorryDetails read(SurvivorId id) {
        Permit permit = access.require(READ_WORRY, id);
        Worry worry = one(permit);
        return worry.details(people.person(worry.heldBy()).map(Person::name).orElse(""), vault, permit);
    }

    /** From here on the words are shown to whoever looks, and it is known who looked first and when. */
    public void look(SurvivorId id, long shown) {
        Permit permit = access.require(WORK_ON_WORRY, id);
        Worry worry = fresh(permit, shown);
        worry.looked(decisions.next(worry, WorryWorkflow.Action.LOOK, null), clock.instant());
        worries.write();
    }

    /** Codes only, for a supervisor who sees to it that somebody looks. */
    public WorryRow outline(SurvivorId id) {
        Permit permit = access.require(HAND_ON_WORRY, id);
        Worry worry = one(permit);
        return worry.row(permit.holder(), people.person(worry.heldBy()).map(Person::name).orElse(""));
    }

    /** Colleagues of the house who may look and are there. */
    public List<Person> lookers(SurvivorId id) {
        Permit permit = access.require(HAND_ON_WORRY, id);
        StaffId holder = one(permit).heldBy();
        return people.everybody(permit.custodian()).stream().filter(p -> WorryPolicy.mayLook(p.roles()) && p.isThere() && !p.id().equals(holder))
                .sorted(Comparator.comparing(Person::name)).toList();
    }

    public void handOn(SurvivorId id, StaffId to, long shown) {
        Permit permit = access.require(HAND_ON_WORRY, id);
        decisions.handOn(fresh(permit, shown), to, permit);
    }

    /** Somebody talks with the person: what was told becomes the beginning of a record. */
    public void beginFirstTalk(SurvivorId id, StartIntake said, long shown) {
        Permit permit = access.require(WORK_ON_WORRY, id);
        decisions.firstTalk(fresh(permit, shown), said, permit);
    }

    /** It is about somebody who is known, as far as the reader may know of them: one who does not is told the same as for a number nobody has. */
    public void putIntoRecord(SurvivorId id, String caseNumber, long shown) {
        Permit permit = access.require(WORK_ON_WORRY, id);
        if (caseNumber == null || caseNumber.isBlank()) throw Unacceptable.because("caseNumber", "survivor.problem.missing.caseNumber");
        decisions.intoRecord(fresh(permit, shown), caseNumber, permit);
    }

    public void passOn(SurvivorId id, PassedOn said, long shown) {
        Permit permit = access.require(WORK_ON_WORRY, id);
        decisions.passedOn(fresh(permit, shown), said, permit);
    }

    public void nothingToDo(SurvivorId id, NothingToDo said, long shown) {
        Permit permit = access.require(WORK_ON_WORRY, id);
        decisions.nothing(fresh(permit, shown), said, permit);
    }

    private Worry one(Permit permit) {
        return worries.of(permit).orElseThrow(() -> access.refuse(permit.action(), permit.survivor()));
    }

    private Worry fresh(Permit permit, long shown) {
        Worry worry = one(permit);
        Stale.check(shown, worry.version());
        return worry;
    }
}
