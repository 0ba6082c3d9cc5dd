package org.amparo.survivor.search;

import org.amparo.shared.Typed;

/** Whom somebody looks for before she starts a new record: a name with or without the year of birth, a phone number, a paper's number. */
public record WhomToFind(String name, Integer born, String phone, String document) {

    public WhomToFind {
        var typed = new Typed("survivor");
        name = typed.optional("name", name, 200);
        phone = typed.optional("phone", phone, 60);
        document = typed.optional("document", document, 60);
        typed.requiring(born == null || born >= 1900 && born <= 2100, "born", "notAYear");
        typed.requiring(name != null || phone != null || document != null, "name", "nothingToSearchFor");
        typed.check();
    }

    @Override
    public String toString() {
        return "somebody";
    }
}
