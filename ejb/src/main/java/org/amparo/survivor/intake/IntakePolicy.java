package org.amparo.survivor.intake;

import java.time.Duration;
import java.time.Instant;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.survivor.intake.IntakeWorkflow.Condition;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.workflow.Guard;

/** The conditions of the table, asked of what is known. */
@Holds({Recommendation.R_22, Recommendation.R_39})
public final class IntakePolicy {

    /** What the act itself brings along; everything else is on the record. */
    record Facts(boolean languageSet, boolean privacy, boolean safetyAnswered, SafetyAnswer danger, boolean unableToConsent, boolean supervisorInformed,
                 boolean consented, boolean leadAndDeputy, boolean optionExplained, boolean agreedToCall, Instant startedAt, Instant now, Duration kept) {}

    private IntakePolicy() {}

    static boolean met(Guard guard, Facts facts) {
        return switch ((Condition) guard) {
            case LANGUAGE_SET -> facts.languageSet();
            case PRIVACY_CONFIRMED -> facts.privacy();
            case URGENT_ANSWERS_ACTED_ON -> facts.safetyAnswered();
            case IMMINENT_DANGER_AND_UNABLE_TO_CONSENT -> facts.danger() == SafetyAnswer.YES && facts.unableToConsent();
            case SUPERVISOR_INFORMED -> facts.supervisorInformed();
            case CONSENT_TO_CASE_GRANTED -> facts.consented();
            case LEAD_AND_DEPUTY_NAMED -> facts.leadAndDeputy();
            case OPTION_EXPLAINED -> facts.optionExplained();
            case AGREED_TO_THAT_CALL -> facts.agreedToCall();
            case KEPT_TOO_LONG -> !facts.now().isBefore(facts.startedAt().plus(facts.kept()));
        };
    }
}
