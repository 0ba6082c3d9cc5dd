package org.amparo.calendar.interpreter;

import java.io.Serializable;
import org.amparo.codelist.Countries;
import org.amparo.shared.Typed;

/** Whom she wants nobody of, and how her language sounds where she comes from. Both may stay unsaid; both are sealed. */
public record InterpreterWish(String countryToAvoid, String dialect) implements Serializable {

    public static final InterpreterWish NONE = new InterpreterWish(null, null);
    private static final int LONGEST = 100;

    public InterpreterWish {
        var typed = new Typed("calendar");
        typed.requiring(countryToAvoid == null || Countries.known(countryToAvoid), "countryToAvoid", "missing.origin");
        dialect = typed.optional("dialect", dialect, LONGEST);
        typed.check();
    }

    @Override
    public String toString() {
        return "wish";
    }
}
