package org.amparo.survivor.intake;

import org.amparo.shared.Typed;
import org.amparo.work.Priority;

/**
 * The five immediate questions, asked before anything else, and what the worker makes of them. How urgent it is a person decides; the
 * answers only suggest (INV-9).
 *
 * @param leaveForNow she does not want anything done about it now, and said so
 */
public record SafetyAnswers(SafetyAnswer safeToTalk, SafetyAnswer overheard, SafetyAnswer immediateDanger, SafetyAnswer urgentMedical,
                            SafetyAnswer detainedOrChild, Priority triage, boolean leaveForNow, String urgentWords) {

    public SafetyAnswers {
        var typed = new Typed("survivor");
        if (safeToTalk == null) typed.missing("safeToTalk");
        if (overheard == null) typed.missing("overheard");
        if (immediateDanger == null) typed.missing("immediateDanger");
        if (urgentMedical == null) typed.missing("urgentMedical");
        if (detainedOrChild == null) typed.missing("detainedOrChild");
        if (triage == null) typed.missing("triage");
        urgentWords = typed.optional("urgentWords", urgentWords, 2000);
        typed.check();
    }

    public boolean urgent() {
        return IntakePolicy.urgent(safeToTalk, overheard, immediateDanger, urgentMedical, detainedOrChild);
    }

    @Override
    public String toString() {
        return "safety answers";
    }
}
