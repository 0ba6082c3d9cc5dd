package org.amparo.survivor.consent;

import org.amparo.shared.Typed;

/** Who gave the answer and in what form. For a child somebody else consents and the child's own words are kept beside it (W1.4). */
public record Giving(GivenBy by, String giver, GiverIs giverIs, Implicated implicated, String assentWords, Mode mode, String witness, Copy copy) {

    private static final int WORDS = 2000;

    public enum GivenBy { SELF, GUARDIAN_WITH_ASSENT, REPRESENTATIVE }

    /** Who stands beside her when she does not answer alone. */
    public enum GiverIs { PARENT, TEMPORARY_GUARDIAN, AUTHORITY, REPRESENTATIVE }

    /** Whether whoever answers for the child had a part in what was done to it. */
    public enum Implicated { YES, NO, NOT_KNOWN }

    public enum Mode { WRITTEN, ORAL_WITNESSED, DIGITAL_SIGNED, AUDIO }

    /** A paper can be found by the wrong person: not handing it over is a choice that is recorded. */
    public enum Copy { GIVEN, KEPT_FOR_SAFETY, NOT_WANTED }

    public Giving {
        var typed = new Typed("survivor");
        if (by == null) typed.missing("givenBy");
        if (mode == null) typed.missing("mode");
        if (copy == null) typed.missing("copy");
        typed.check();
    }

    /** By herself, with her own voice. */
    public static Giving herself(Mode mode, String witness, Copy copy) {
        return new Giving(GivenBy.SELF, null, null, null, null, mode, witness, copy);
    }

    Giving typed(Typed typed) {
        return new Giving(by, typed.optional("giver", giver, WORDS), giverIs, implicated, typed.optional("assentWords", assentWords, WORDS), mode,
                typed.optional("witness", witness, WORDS), copy);
    }

    @Override
    public String toString() {
        return "given by " + by;
    }
}
