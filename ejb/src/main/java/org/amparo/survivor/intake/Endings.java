package org.amparo.survivor.intake;

import static org.amparo.survivor.intake.IntakeWorkflow.Action.DECLINE;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.OPEN_IN_DANGER;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.OPEN_WITH_CONSENT;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.PURGE;
import static org.amparo.survivor.intake.IntakeWorkflow.Action.REFER_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.shared.Codes;
import org.amparo.shared.StaffId;
import org.amparo.survivor.Beginnings;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.intake.IntakePolicy.Facts;
import org.amparo.work.Tasks;

/** How a first contact ends: a case she agreed to, a case because her life is at stake, or nothing left of her but a count. */
@ApplicationScoped
class Endings {

    @Inject
    private IntakeRecords records;
    @Inject
    private IntakeSteps steps;
    @Inject
    private Exceptions exceptions;
    @Inject
    private Consents consents;
    @Inject
    private Beginnings beginnings;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Tasks tasks;
    @Inject
    private Event<IntakeAgreed> agreed;
    @Inject
    private Clock clock;

    void open(Intake intake, OpenCase with, Permit permit) {
        boolean consented = consents.live(permit, permit.custodian(), ConsentPurpose.CASE_MANAGEMENT).isPresent();
        Facts known = steps.facts(intake);
        steps.take(intake, OPEN_WITH_CONSENT, new Facts(known.languageSet(), known.privacy(), known.safetyAnswered(), known.danger(), false, false,
                consented, true, false, false, known.startedAt(), known.now(), known.kept()));
        becomeACase(intake, with, false, permit);
    }

    void openInDanger(Intake intake, OpenCase with, InDanger because, Permit permit) {
        Optional<StaffId> supervisor = exceptions.supervisor(permit);
        Facts known = steps.facts(intake);
        steps.take(intake, OPEN_IN_DANGER, new Facts(known.languageSet(), known.privacy(), known.safetyAnswered(), known.danger(), true,
                supervisor.isPresent(), false, true, false, false, known.startedAt(), known.now(), known.kept()));
        exceptions.vitalInterest(because, supervisor.orElseThrow(), permit);
        becomeACase(intake, with, true, permit);
    }

    /** The sight of whoever took the intake ends last: until then it is by her grant that anything is written. */
    private void becomeACase(Intake intake, OpenCase with, boolean inDanger, Permit permit) {
        steps.mustBeAWorker(with.lead(), "lead", permit);
        steps.mustBeAWorker(with.deputy(), "deputy", permit);
        records.write();
        agreed.fire(new IntakeAgreed(permit, with.lead(), with.deputy(), intake.triage(), inDanger));
        careTeam.end(intake.heldBy(), Relation.INTAKE, permit);
    }

    void decline(Intake intake, Permit permit) {
        steps.take(intake, DECLINE, steps.facts(intake));
        leaveOnlyACount(intake, "", permit);
    }

    void elsewhere(Intake intake, Elsewhere said, Permit permit) {
        Facts known = steps.facts(intake);
        steps.take(intake, REFER_ELSEWHERE, new Facts(known.languageSet(), known.privacy(), known.safetyAnswered(), known.danger(), false, false, false, false,
                !said.explained().isEmpty(), said.agreedToTheCall(), known.startedAt(), known.now(), known.kept()));
        leaveOnlyACount(intake, Codes.join(said.explained()), permit);
    }

    void purge(Intake intake, Permit permit) {
        steps.take(intake, PURGE, steps.facts(intake));
        leaveOnlyACount(intake, "", permit);
    }

    private void leaveOnlyACount(Intake intake, String option, Permit permit) {
        records.write();
        records.count(intake.state(), option, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), permit.custodian());
        tasks.cancelFor(permit.survivor(), permit);
        beginnings.undo(permit);
    }
}
