package org.amparo.justice.testimony;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.codelist.Countries;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Typed;

/**
 * What is asked of whom, on what it rests, by when.
 *
 * @param authority who is asked: somebody she agreed to have told
 * @param country where the authority sits; @param fromCountry where she would be heard
 * @param language in which the papers for the authority are written, one of ours
 */
public record Ask(AuthorityKind kind, OrganisationId authority, String reference, String country, String fromCountry, String language, Set<Way> ways,
                  Set<Measure> protections, Set<LegalBasis> bases, String law, LocalDate askedOn, Assistance assistance) implements Serializable {

    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "ar");
    private static final int LONGEST = 1000;

    public Ask {
        Typed typed = new Typed("testimony");
        ways = Set.copyOf(ways);
        protections = Set.copyOf(protections);
        bases = Set.copyOf(bases);
        if (kind == null) typed.missing("kind");
        if (authority == null) typed.missing("authority");
        if (ways.isEmpty()) typed.missing("ways");
        if (askedOn == null) typed.missing("askedOn");
        reference = typed.optional("reference", reference, 100);
        law = typed.optional("law", law, LONGEST);
        typed.requiring(Countries.known(country), "country", "missing.country");
        typed.requiring(Countries.known(fromCountry), "fromCountry", "missing.fromCountry");
        typed.requiring(language != null && LANGUAGES.contains(language), "language", "missing.language");
        typed.check();
    }

    /** She is in one country and whoever wants to hear her in another. */
    public boolean abroad() {
        return !country.equals(fromCountry);
    }

    @Override
    public String toString() {
        return "a request";
    }
}
