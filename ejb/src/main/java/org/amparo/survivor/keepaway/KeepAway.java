package org.amparo.survivor.keepaway;

import org.amparo.shared.Typed;

/** Somebody without an account, or an organisation that is not in the directory, whom she does not want near. Only a name is needed. */
public record KeepAway(boolean organisation, String name, HowKnown howKnown, String note) {

    public KeepAway {
        var typed = new Typed("survivor");
        name = typed.required("keptName", name, 200);
        note = typed.optional("keptNote", note, 2000);
        if (howKnown == null || organisation) howKnown = HowKnown.NOT_SAID;
        typed.check();
    }

    @Override
    public String toString() {
        return "somebody to keep away";
    }
}
