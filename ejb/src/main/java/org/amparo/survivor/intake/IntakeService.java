package org.amparo.survivor.intake;

import static org.amparo.access.Action.KEEP_SAFETY_ANSWERS;
import static org.amparo.access.Action.LIST_INTAKES;
import static org.amparo.access.Action.OPEN_CASE;
import static org.amparo.access.Action.READ_INTAKE;
import static org.amparo.access.Action.READ_SAFETY_ANSWERS;
import static org.amparo.access.Action.START_INTAKE;
import static org.amparo.access.Action.WORK_ON_INTAKE;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.CHECK_SAFETY;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.EXPLAIN_SERVICES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Profile;
import org.amparo.shared.Stale;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.staff.Person;
import org.amparo.survivor.Beginnings;
import org.amparo.survivor.Survivors;

/** The door to first contact, one question card after the other; every answer is kept at once, and nothing is kept without consent. */
@Stateless
public class IntakeService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Beginnings beginnings;
    @Inject
    private FirstTalks firstTalks;
    @Inject
    private IntakeRecords records;
    @Inject
    private IntakeSteps steps;
    @Inject
    private Endings endings;
    @Inject
    private Survivors survivors;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;

    /** Language first. From here on there is a record, a key, and one person who sees it. */
    public SurvivorId start(StartIntake said) {
        Permit start = access.require(START_INTAKE);
        SurvivorId survivor = SurvivorId.fresh();
        careTeam.begin(survivor, start);
        Permit permit = access.begun(start, survivor);
        beginnings.begin(said.language(), said.interpreter(), permit);
        firstTalks.begin(said, permit);
        return survivor;
    }

    /** Refuses whoever may not begin a first talk, before anything is typed. */
    public void mayStart() {
        access.requireList(START_INTAKE);
    }

    public IntakeView read(Id subject) {
        Permit permit = access.require(READ_INTAKE, subject);
        Intake intake = one(permit);
        return intake.view(intake.startedAt().plus(profile.intakeKept()));
    }

    /** What was answered about this moment; nothing, as long as it was not asked. */
    public SafetyKnown safety(Id subject) {
        Permit permit = access.require(READ_SAFETY_ANSWERS, subject);
        return steps.known(one(permit), permit);
    }

    /** First talks this person has not finished, the oldest first: it is the first to be forgotten. */
    public Page<IntakeRow> mine(String after) {
        ListPermit leave = access.requireList(LIST_INTAKES);
        TimeKey key = TimeKey.parse(after, TimeKey.FIRST);
        List<Intake> rows = records.heldBy(caller.user(), key.at(), key.id(), Page.SIZE + 1, leave);
        Page<Intake> page = Page.of(rows, i -> TimeKey.of(i.startedAt(), i.survivor()));
        Permit permit = access.showing(leave, page.rows().stream().map(Intake::survivor).toList());
        var faces = survivors.faces(permit);
        return page.map(i -> new IntakeRow(i.survivor(), faces.get(i.survivor()), i.state(), i.triage(), i.startedAt(), i.startedAt().plus(profile.intakeKept())));
    }

    /** A place was found where nobody listens. */
    public void inPrivateNow(Id subject, long shown) {
        Permit permit = access.require(WORK_ON_INTAKE, subject);
        Intake intake = fresh(permit, shown);
        intake.inPrivate();
        steps.take(intake, CHECK_SAFETY, steps.facts(intake));
        records.write();
    }

    /** What is urgent becomes a task there and then, unless she wants nothing done now. */
    public void answerSafety(Id subject, SafetyAnswers said, long shown) {
        Permit permit = access.require(KEEP_SAFETY_ANSWERS, subject);
        steps.answer(fresh(permit, shown), said, permit);
    }

    /** What we do, what we cannot, and that saying no costs nothing: told, before anything is asked. */
    public void explained(Id subject, long shown) {
        Permit permit = access.require(WORK_ON_INTAKE, subject);
        Intake intake = fresh(permit, shown);
        steps.take(intake, EXPLAIN_SERVICES, steps.facts(intake));
        intake.explained(clock.instant());
        records.write();
    }

    /** Who could take over, lead or stand in: works here, on cases, and is not somebody she wants kept away. */
    public List<Person> workers(Id subject) {
        return steps.workers(access.require(READ_INTAKE, subject));
    }

    /** To a caseworker; whoever took the first contact sees it no more. */
    public void handOver(Id subject, StaffId to, long shown) {
        Permit permit = access.require(WORK_ON_INTAKE, subject);
        steps.passOn(fresh(permit, shown), to, permit);
    }

    public void open(Id subject, OpenCase with, long shown) {
        Permit permit = access.require(OPEN_CASE, subject);
        endings.open(fresh(permit, shown), with, permit);
    }

    public void openInDanger(Id subject, OpenCase with, InDanger because, long shown) {
        Permit permit = access.require(OPEN_CASE, subject);
        endings.openInDanger(fresh(permit, shown), with, because, permit);
    }

    /** She does not want a case. Nothing of her is kept. */
    public void decline(Id subject, long shown) {
        Permit permit = access.require(WORK_ON_INTAKE, subject);
        endings.decline(fresh(permit, shown), permit);
    }

    public void referElsewhere(Id subject, Elsewhere said, long shown) {
        Permit permit = access.require(WORK_ON_INTAKE, subject);
        endings.elsewhere(fresh(permit, shown), said, permit);
    }

    private Intake one(Permit permit) {
        return records.of(permit).orElseThrow(() -> access.refuse(permit.action(), permit.survivor()));
    }

    private Intake fresh(Permit permit, long shown) {
        Intake intake = one(permit);
        Stale.check(shown, intake.version());
        return intake;
    }
}
