package org.amparo.child;

import org.amparo.shared.Typed;

/** Somebody on the panel that weighs what is best for the child; a dissent is kept in her own words. */
public record PanelMember(String name, Profession profession, Voice voice, String dissent) implements java.io.Serializable {

    public PanelMember {
        var typed = new Typed("child");
        name = typed.required("member", name, 200);
        if (profession == null) typed.missing("profession");
        dissent = typed.optional("dissent", dissent, 10_000);
        typed.check();
        if (voice == null) voice = Voice.NOT_YET;
        if (voice != Voice.DISAGREES) dissent = null;
    }

    boolean votes() {
        return voice != Voice.PRESENTS;
    }

    @Override
    public String toString() {
        return "somebody on a panel";
    }
}
