package org.amparo.calendar.interpreter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.codelist.Countries;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;

/**
 * Somebody as the register keeps them. Grown up is asked and has to be so: a child never interprets (W1.3).
 * @param origin the country they come from, for a survivor who wants nobody of it; may stay unsaid
 * @param account of a colleague who interprets, so that whoever is kept away as a colleague is kept away here too
 */
public record KeepInterpreter(String name, List<SpokenIn> languages, PersonGender gender, String origin, OrganisationId organisation, StaffId account,
                              boolean adult, LocalDate signedOn, LocalDate signedUntil, boolean active) implements Serializable {

    private static final int NAME = 200;
    private static final int MOST = 12;

    public KeepInterpreter {
        var typed = new Typed("calendar");
        name = typed.required("name", name, NAME);
        languages = List.copyOf(languages);
        typed.requiring(!languages.isEmpty(), "language0", "missing.language");
        typed.requiring(languages.size() <= MOST, "language0", "tooManyLanguages");
        typed.requiring(languages.stream().map(SpokenIn::language).distinct().count() == languages.size(), "language0", "languageTwice");
        typed.requiring(origin == null || Countries.known(origin), "origin", "missing.origin");
        typed.requiring(adult, "adult", "neverAChild");
        typed.requiring(signedUntil == null || signedOn != null, "signedOn", "missing.signedOn");
        typed.requiring(signedOn == null || signedUntil != null && signedUntil.isAfter(signedOn), "signedUntil", "signedUntil");
        typed.check();
        if (gender == null) gender = PersonGender.NOT_KNOWN;
    }
}
