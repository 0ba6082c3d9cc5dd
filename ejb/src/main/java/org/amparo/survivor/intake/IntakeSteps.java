package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Compartment;
import org.amparo.shared.Profile;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.intake.IntakePolicy.Facts;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The steps before a decision: safety, explanation, another pair of hands. */
@ApplicationScoped
class IntakeSteps {

    private static final SealedField URGENT = new SealedField("intake", "urgent_words", Compartment.RISK_SAFETY);

    @Inject
    private IntakeRecords records;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Exclusions exclusions;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Tasks tasks;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Profile profile;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    Facts facts(Intake intake) {
        return new Facts(true, intake.privacy(), intake.triage() != null, intake.immediateDanger(), false, false, false, false, false, false,
                intake.startedAt(), clock.instant(), profile.intakeKept());
    }

    void take(Intake intake, IntakeWorkflow.Action action, Facts facts) {
        intake.become(IntakeWorkflow.TABLE.take(intake.state(), action, caller.actors(), guard -> IntakePolicy.met(guard, facts)));
    }

    void answer(Intake intake, SafetyAnswers said, Permit permit) {
        if (intake.state() != IntakeWorkflow.State.SAFETY_CHECK) throw Unacceptable.because("action", "workflow.problem.not-now");
        SurvivorId her = permit.survivor();
        intake.answered(said, vault.seal(HealthAnswers.write(said.said()), HealthAnswers.FIELD.at(her, her), intake.healthAnswers(), permit),
                vault.seal(said.urgentWords(), URGENT.at(her, her), intake.urgentWords(), permit));
        records.write();
        if (said.suggestion().urgent() && !said.leaveForNow())
            tasks.open(new NewTask(permit.survivor(), null, TaskKind.ACT_ON_SAFETY_ANSWER, permit.survivor(),
                    due(said.triage(), permit), permit.holder(), said.triage()), said.urgentWords(), permit);
    }

    private Instant due(Priority triage, Permit permit) {
        Instant now = clock.instant();
        return triage == Priority.URGENT ? ActToday.sameContact(now) : ActToday.by(now, calendars.of(permit.custodian()).zone());
    }

    SafetyKnown known(Intake intake, Permit permit) {
        SurvivorId her = permit.survivor();
        Map<SafetyQuestion, SafetyAnswer> said = intake.answers();
        said.putAll(HealthAnswers.read(vault.open(intake.healthAnswers(), HealthAnswers.FIELD.at(her, her), permit)));
        return new SafetyKnown(said, intake.triage(), vault.open(intake.urgentWords(), URGENT.at(her, her), permit));
    }

    void passOn(Intake intake, StaffId to, Permit permit) {
        if (!IntakeWorkflow.BEFORE_A_CASE.contains(intake.state())) throw Unacceptable.because("action", "workflow.problem.not-now");
        mustBeAWorker(to, "to", permit);
        intake.passTo(to);
        records.write();
        tasks.handOver(permit.holder(), to, permit);
        careTeam.passIntakeOn(to, permit);
        notices.tell(to, NoticeKind.INTAKE_HANDED_OVER, permit.survivor());
    }

    List<Person> workers(Permit permit) {
        Set<StaffId> keptAway = exclusions.people(permit);
        return Stream.of(Role.CASEWORKER, Role.CHILD_SPECIALIST).flatMap(role -> people.inOrganisation(permit.custodian(), role).stream()).distinct()
                .filter(p -> !keptAway.contains(p.id())).sorted(Comparator.comparing(Person::name)).toList();
    }

    /** Works here, on cases, and is not somebody she named to be kept away. */
    void mustBeAWorker(StaffId who, String field, Permit permit) {
        Person person = people.person(who).filter(p -> p.active() && p.organisation().equals(permit.custodian()))
                .filter(p -> p.has(Role.CASEWORKER) || p.has(Role.CHILD_SPECIALIST))
                .orElseThrow(() -> Unacceptable.because(field, "survivor.problem.notAWorker"));
        if (exclusions.people(permit).contains(person.id())) throw Unacceptable.because(field, "survivor.problem.notAWorker");
    }
}
