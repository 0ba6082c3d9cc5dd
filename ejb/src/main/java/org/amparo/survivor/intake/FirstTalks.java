package org.amparo.survivor.intake;

import static org.amparo.survivor.intake.IntakeWorkflow.Action.CHECK_SAFETY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.survivor.Beginnings;

/** How a first talk begins: with somebody nobody knew, or with somebody a worry was about. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FirstTalks {

    @Inject
    private Beginnings beginnings;
    @Inject
    private IntakeRecords records;
    @Inject
    private IntakeSteps steps;
    @Inject
    private Clock clock;

    /** The person has a key and a standing already, from the worry. */
    public void after(StartIntake said, Permit permit) {
        beginnings.goOn(said.language(), said.interpreter(), permit);
        begin(said, permit);
    }

    void begin(StartIntake said, Permit permit) {
        Intake intake = new Intake(said, clock.instant(), permit);
        if (said.privacy()) steps.take(intake, CHECK_SAFETY, steps.facts(intake));
        records.add(intake, permit);
    }
}
