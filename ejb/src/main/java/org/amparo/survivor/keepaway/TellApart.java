package org.amparo.survivor.keepaway;

import org.amparo.shared.Typed;

/** What was typed means somebody else than the one kept away, or names them only to beware of; how one knows is kept with it. */
public record TellApart(String reason) {

    /** One word, or one letter, says nothing that a colleague could ask about. */
    private static final int LETTERS = 10;

    public TellApart {
        var typed = new Typed("survivor");
        reason = typed.required("elseReason", reason, 2000);
        typed.requiring(reason == null || saysHow(reason), "elseReason", "elseReason.short");
        typed.check();
    }

    private static boolean saysHow(String reason) {
        return reason.codePoints().filter(Character::isLetter).count() >= LETTERS && reason.strip().codePoints().anyMatch(Character::isWhitespace);
    }

    @Override
    public String toString() {
        return "somebody else";
    }
}
