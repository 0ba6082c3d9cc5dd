package org.amparo.justice.evidence;

import org.amparo.justice.custody.ItemKind;
import org.amparo.shared.Typed;

/** Something else was looked for: what kind of thing, what came of it, in words. */
public record LookFor(Element element, ItemKind kind, Outcome outcome, String words) {

    public LookFor {
        Typed typed = new Typed("evidence");
        if (element == null) typed.missing("element");
        if (kind == null) typed.missing("kind");
        else typed.requiring(!kind.herWord(), "kind", "herWordIsNoAlternative");
        if (outcome == null) typed.missing("outcome");
        words = typed.optional("words", words, 2000);
        typed.check();
    }

    @Override
    public String toString() {
        return "a look for " + kind;
    }
}
