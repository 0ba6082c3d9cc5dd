package org.amparo.child.kin;

import org.amparo.shared.Typed;

/** Somebody of the family is written down. No name is needed, and nobody has to say how they are related. */
public record RecordRelative(Kinship kinship, String name, String note) {

    public RecordRelative {
        var typed = new Typed("child");
        name = typed.optional("name", name, 200);
        note = typed.optional("note", note, 2000);
        typed.check();
        if (kinship == null) kinship = Kinship.NOT_SAID;
    }

    @Override
    public String toString() {
        return "somebody of a family";
    }
}
