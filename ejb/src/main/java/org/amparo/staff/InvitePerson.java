package org.amparo.staff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Typed;
import org.amparo.shared.UnitId;

/** An account for somebody; she chooses her own password. */
public record InvitePerson(OrganisationId organisation, String username, String givenName, String familyName, String email, String language,
                           Set<Role> roles, UnitId unit) implements Serializable {

    static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "ar");
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,63}";
    /** Whoever had such a name would speak for the system itself. */
    private static final Set<String> RESERVED = Set.of("admin", "administrator", "administration", "root", "system", "keycloak", "amparo", "support", "helpdesk", "security", "postmaster", "webmaster", "hostmaster",
            "supervisor", "service-account");
    private static final int ENDINGS = 36 * 36 * 36 * 36;
    private static final String ADDRESS = "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.<>,;:\"()\\[\\]\\\\]+";

    public InvitePerson {
        Typed typed = new Typed("staff");
        username = typed.required("username", stripped(username), 64);
        givenName = typed.required("givenName", givenName, 100);
        familyName = typed.required("familyName", familyName, 100);
        email = typed.required("email", stripped(email), 255);
        if (username != null) username = username.toLowerCase(Locale.ROOT);
        typed.requiring(username == null || username.matches(USERNAME), "username", "username");
        typed.requiring(username == null || !reserved(username), "username", "usernameTaken");
        typed.requiring(email == null || email.matches(ADDRESS), "email", "email");
        typed.requiring(LANGUAGES.contains(language), "language", "missing.language");
        if (organisation == null) typed.missing("organisation");
        if (roles == null || roles.isEmpty()) typed.missing("roles");
        else typed.requiring(StaffPolicy.compatible(roles), "roles", "rolesAlone");
        typed.check();
        roles = Set.copyOf(EnumSet.copyOf(roles));
    }

    /** As colleagues read it. */
    String name() {
        return givenName + " " + familyName;
    }

    private static boolean reserved(String name) {
        return RESERVED.stream().anyMatch(own -> name.equals(own) || name.matches(own + "[._-].*"));
    }

    /** What every sign-in name ends in that a partner's keeper gives. */
    public static String ending(OrganisationId of) {
        return "." + Integer.toString(ENDINGS + Math.floorMod(of.toString().hashCode(), ENDINGS), 36).substring(1);
    }

    /** A name that only this organisation has: by choosing one nobody learns which names others have. */
    InvitePerson amongItsOwn() {
        return new InvitePerson(organisation, username + ending(organisation), givenName, familyName, email, language, roles, unit);
    }

    /** Account names and addresses are no words: spaces around them are slips. */
    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }

    static String address(String typed) {
        Typed said = new Typed("staff");
        String address = said.required("email", stripped(typed), 255);
        said.requiring(address == null || address.matches(ADDRESS), "email", "email");
        said.check();
        return address;
    }

    @Override
    public String toString() {
        return "InvitePerson" + roles;
    }
}
