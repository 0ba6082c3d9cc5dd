package org.amparo.justice.custody;

import org.amparo.shared.Typed;

/**
 * Something is written down: what it is in neutral words, where it comes from, where the original lies. @param privileged what was said in confidence to
 * whoever heals or defends her: no court and no authority gets it from us
 */
public record RegisterItem(ItemKind kind, String what, String source, String original, boolean privileged, String told) {

    static final int WORDS = 2000;

    public RegisterItem {
        Typed typed = new Typed("evidence");
        if (kind == null) typed.missing("kind");
        what = typed.required("what", what, WORDS);
        source = typed.optional("source", source, WORDS);
        original = typed.optional("original", original, WORDS);
        told = typed.optional("told", told, WORDS);
        typed.requiring(kind == null || kind.mayHaveAFile() || told != null, "told", "missing.told");
        typed.check();
    }

    @Override
    public String toString() {
        return "a thing: " + kind;
    }
}
