package org.amparo.partner;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.amparo.codelist.Countries;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;

/** What we say ourselves about an organisation. A null id begins a new one. */
public record EditOrganisation(OrganisationId id, String name, OrganisationKind kind, String country, ZoneId zone, boolean usesInbox, String email,
                               String phone, long version) implements Serializable {

    public EditOrganisation {
        name = name == null ? "" : name.strip();
        if (name.isEmpty()) throw Unacceptable.because("name", "partner.problem.nameMissing");
        if (name.length() > 300) throw Unacceptable.because("name", "partner.problem.tooLong", "300");
        if (kind == null) throw Unacceptable.because("kind", "partner.problem.kindMissing");
        country = country == null || country.isBlank() ? null : country;
        if (country != null && !Countries.known(country)) throw Unacceptable.because("country", "partner.problem.countryUnknown");
        if (zone == null) throw Unacceptable.because("zone", "partner.problem.zoneUnknown");
        email = email == null ? "" : email.strip();
        phone = phone == null ? "" : phone.strip();
        if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) throw Unacceptable.because("email", "partner.problem.email");
        if (email.length() > 200 || phone.length() > 60) throw Unacceptable.because(email.length() > 200 ? "email" : "phone", "partner.problem.tooLong", "200");
    }

    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw Unacceptable.because("zone", "partner.problem.zoneUnknown");
        }
    }
}
