package org.amparo.survivor.consent;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.shared.Typed;

/**
 * How she was told: in which language, from which version of the text, by whom translated, and what she said when asked to tell it
 * back.
 */
public record Telling(String language, String textLanguage, String textVersion, TextBy textBy, String interpreter, boolean readAloud,
                      TeachBack teachBack, Set<Explained> explained) {

    /** Who translated the text: what a machine translated is never used for consent. */
    public enum TextBy { PERSON, MACHINE }

    /** Asked to say in her own words what was agreed: did she? */
    public enum TeachBack { YES, PARTLY, NO, NOT_DONE }

    public Telling {
        var typed = new Typed("survivor");
        if (language == null || !language.matches("[a-z]{3}")) typed.missing("language");
        if (teachBack == null) typed.missing("teachBack");
        if (textBy == null) typed.missing("textBy");
        typed.check();
        explained = explained.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(explained));
    }

    Telling typed(Typed typed) {
        return new Telling(language, textLanguage, textVersion, textBy, typed.optional("interpreter", interpreter, 200), readAloud, teachBack, explained);
    }

    public boolean everything() {
        return explained.size() == Explained.values().length;
    }

    @Override
    public String toString() {
        return "told in " + language;
    }
}
