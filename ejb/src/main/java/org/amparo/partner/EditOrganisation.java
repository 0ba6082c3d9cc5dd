package org.amparo.partner;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.amparo.codelist.Countries;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;

/** What we say ourselves about an organisation. A null id begins a new one. */
public record EditOrganisation(OrganisationId id, String name, OrganisationKind kind, String country, ZoneId zone, boolean usesInbox, String email,
                               String phone, long version) implements Serializable {

    public EditOrganisation {
        name = words("name", name, 300);
        if (name.isEmpty()) throw Unacceptable.because("name", "partner.problem.nameMissing");
        if (kind == null) throw Unacceptable.because("kind", "partner.problem.kindMissing");
        country = country == null || country.isBlank() ? null : country;
        if (country != null && !Countries.known(country)) throw Unacceptable.because("country", "partner.problem.countryUnknown");
        if (zone == null) throw Unacceptable.because("zone", "partner.problem.zoneUnknown");
        email = email == null ? "" : email.strip();
        phone = words("phone", phone, 60).strip();
        if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) throw Unacceptable.because("email", "partner.problem.email");
        if (email.length() > 200) throw Unacceptable.because("email", "partner.problem.tooLong", "200");
    }

    /** As typed, or refused beside its field; empty for nothing. */
    static String words(String field, String text, int longest) {
        var typed = new Typed("partner");
        String words = typed.optional(field, text, longest);
        typed.check();
        return words == null ? "" : words;
    }

    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw Unacceptable.because("zone", "partner.problem.zoneUnknown");
        }
    }
}
