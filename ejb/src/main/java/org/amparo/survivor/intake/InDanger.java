package org.amparo.survivor.intake;

import org.amparo.shared.Typed;

/** Why a case is opened without her consent: her life is at stake and she cannot be asked. A supervisor looks at it within a day (W1.6). */
public record InDanger(String basis, Told told) {

    /** Whether she knows, or why not. */
    public enum Told { TOLD_BEFORE, TO_BE_TOLD, CANNOT_BE_TOLD }

    public InDanger {
        var typed = new Typed("survivor");
        basis = typed.required("basis", basis, 2000);
        if (told == null) typed.missing("told");
        typed.check();
    }

    @Override
    public String toString() {
        return "in danger";
    }
}
