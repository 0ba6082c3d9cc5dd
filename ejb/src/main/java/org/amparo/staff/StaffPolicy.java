package org.amparo.staff;

import static org.amparo.shared.Role.ADMIN;
import static org.amparo.shared.Role.CASEWORKER;
import static org.amparo.shared.Role.CHILD_SPECIALIST;
import static org.amparo.shared.Role.COMMUNITY_MONITOR;
import static org.amparo.shared.Role.COMPLAINTS_OFFICER;
import static org.amparo.shared.Role.FIRST_CONTACT;
import static org.amparo.shared.Role.LEGAL_ADVISER;
import static org.amparo.shared.Role.PARTNER;
import static org.amparo.shared.Role.PARTNER_ADMIN;
import static org.amparo.shared.Role.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;

/** Who may give whom an account, see it, and speak for somebody who is away. A partner's keeper never reaches beyond her own people. */
final class StaffPolicy {

    static final Set<Role> PARTNER_SIDE = Collections.unmodifiableSet(EnumSet.of(PARTNER, PARTNER_ADMIN));
    /**
     * Keeping accounts or complaints and keeping cases do not go together: one would watch over herself. Whoever tells a worry and reads
     * nothing has no other role that reads.
     */
    static final Set<Role> ALONE = Collections.unmodifiableSet(EnumSet.of(ADMIN, COMPLAINTS_OFFICER, COMMUNITY_MONITOR));
    /** Who has one of these agrees to somebody's new address: whoever gives one makes such a second person. */
    private static final Set<Role> OVERSEES = EnumSet.of(ADMIN, SUPERVISOR, PARTNER_ADMIN);
    private static final Set<Role> OWES_WORK = EnumSet.of(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, PARTNER);

    /** Whoever asks, with what she may do and where she belongs. */
    record Asker(Set<Role> roles, OrganisationId organisation) {

        boolean has(Role role) {
            return roles.contains(role);
        }

        /** Only what she signed in with and has not lost since. */
        Asker stillHolding(Set<Role> now) {
            return new Asker(roles.stream().filter(now::contains).collect(Collectors.toUnmodifiableSet()), organisation);
        }

        Asker holdingNothing() {
            return stillHolding(Set.of());
        }
    }

    /**
     * How somebody came to oversee accounts.
     *
     * @param since null for whoever does since before this was kept, or from the installation on
     */
    record Oversight(StaffId who, Instant since, StaffId givenBy) {}

    /**
     * The administrator gives her own agency's roles in her agency and partner roles everywhere else; a partner's keeper lets in partners at home.
     * Another keeper is never hers alone to make, or she made the second person whom she needs.
     */
    static boolean mayGive(Asker by, Set<Role> roles, OrganisationId in) {
        return mayChange(by, Set.of(), roles, in);
    }

    /** @param had a keeper stays one while her other role comes or goes; nobody becomes one by it */
    static boolean mayChange(Asker by, Set<Role> had, Set<Role> roles, OrganisationId in) {
        if (roles.isEmpty() || !compatible(roles)) return false;
        boolean home = by.organisation().equals(in);
        boolean partners = PARTNER_SIDE.containsAll(roles);
        if (by.has(ADMIN)) return partners ? !home : home && Collections.disjoint(roles, PARTNER_SIDE);
        return by.has(PARTNER_ADMIN) && home && partners && (had.contains(PARTNER_ADMIN) || !roles.contains(PARTNER_ADMIN));
    }

    /** Whether she oversees accounts in a way in which she did not before. */
    static boolean comesToOversee(Set<Role> had, Set<Role> roles) {
        return roles.stream().anyMatch(role -> OVERSEES.contains(role) && !had.contains(role));
    }

    /** Whose account she may change or end: a partner's keeper that of her own people, never one that reaches further. */
    static boolean mayKeep(Asker by, Person whose) {
        if (by.has(ADMIN)) return true;
        return by.has(PARTNER_ADMIN) && by.organisation().equals(whose.organisation()) && PARTNER_SIDE.containsAll(whose.roles());
    }

    static boolean compatible(Set<Role> roles) {
        return roles.size() == 1 || Collections.disjoint(roles, ALONE);
    }

    static boolean maySee(Asker by, OrganisationId of) {
        return by.has(ADMIN) || by.organisation().equals(of);
    }

    /** Somebody who fell ill cannot say so herself. */
    static boolean maySpeakFor(Asker by, Person away) {
        return by.has(ADMIN) || by.organisation().equals(away.organisation()) && (by.has(SUPERVISOR) || by.has(PARTNER_ADMIN));
    }

    /**
     * A second person, never the one whose address it is, and none whom the first one made so. Some days before it was asked: in these days everybody
     * who was told of her can say so, also when somebody was made so by somebody who was made so.
     */
    static boolean mayAgree(Asker by, Oversight second, Person whose, NewAddresses.Row asked, Duration atLeast) {
        boolean another = !second.who().equals(asked.askedBy()) && !second.who().equals(whose.id()) && !asked.askedBy().equals(second.givenBy());
        return maySpeakFor(by, whose) && another && (second.since() == null || !second.since().plus(atLeast).isAfter(asked.at()));
    }

    static boolean owesWork(Person person) {
        return !Collections.disjoint(person.roles(), OWES_WORK);
    }

    /** Of the same house, there for good, and allowed to do at least part of the same work. */
    static boolean mayFollow(Person leaver, Person next) {
        return next.active() && !next.id().equals(leaver.id()) && next.organisation().equals(leaver.organisation())
                && OWES_WORK.stream().anyMatch(role -> leaver.has(role) && next.has(role));
    }

    private StaffPolicy() {}
}
