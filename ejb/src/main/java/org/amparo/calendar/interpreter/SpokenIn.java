package org.amparo.calendar.interpreter;

import java.io.Serializable;
import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/** A language that somebody interprets, and of which place, as far as it matters. */
public record SpokenIn(String language, String dialect) implements Serializable {

    private static final int LONGEST = 100;

    public SpokenIn {
        var typed = new Typed("calendar");
        typed.requiring(Languages.known(language), "language", "missing.language");
        dialect = typed.optional("dialect", dialect, LONGEST);
        typed.check();
    }
}
