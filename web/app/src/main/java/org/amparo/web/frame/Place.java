package org.amparo.web.frame;

import static org.amparo.shared.Role.ADMIN;
import static org.amparo.shared.Role.CASEWORKER;
import static org.amparo.shared.Role.CHILD_SPECIALIST;
import static org.amparo.shared.Role.COMMUNITY_MONITOR;
import static org.amparo.shared.Role.COMPLAINTS_OFFICER;
import static org.amparo.shared.Role.FIRST_CONTACT;
import static org.amparo.shared.Role.LEGAL_ADVISER;
import static org.amparo.shared.Role.PARTNER;
import static org.amparo.shared.Role.PARTNER_ADMIN;
import static org.amparo.shared.Role.STATISTICS;
import static org.amparo.shared.Role.SUPERVISOR;

import java.util.Locale;
import java.util.Set;
import org.amparo.shared.Role;

/** Where somebody in a role goes every day, in the order of the side bar; at most seven for each role. */
public enum Place {
    HOME("/home/today", "home", FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, COMPLAINTS_OFFICER, STATISTICS, ADMIN),
    INTAKES("/survivor/intakes", "plus", FIRST_CONTACT, CASEWORKER),
    CASES("/casework/cases", "cases", CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
    CALENDAR("/calendar/day", "calendar", CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
    REFERRALS("/referral/sent", "send", CASEWORKER, CHILD_SPECIALIST),
    LOOPS("/referral/unit", "send", SUPERVISOR),
    WORRIES("/survivor/worries", "heart", FIRST_CONTACT),
    TELL("/survivor/tellworry", "plus", COMMUNITY_MONITOR),
    INBOX("/inbox/inbox", "inbox", PARTNER),
    DIRECTORY("/partner/directory", "directory", FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, ADMIN),
    ORGANISATION("/partner/organisation", "building", PARTNER_ADMIN),
    LOOKS("/access/log", "looks", SUPERVISOR),
    FIGURES("/statistics/figures", "looks", STATISTICS),
    STAFF("/staff/people", "staff", SUPERVISOR, PARTNER_ADMIN, ADMIN);

    private final String outcome;
    private final String icon;
    private final Set<Role> roles;

    Place(String outcome, String icon, Role... roles) {
        this.outcome = outcome;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    public String getOutcome() {
        return outcome;
    }

    public String getIcon() {
        return icon;
    }

    public String getKey() {
        return "frame.place." + name().toLowerCase(Locale.ROOT);
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
