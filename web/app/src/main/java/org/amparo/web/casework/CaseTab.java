package org.amparo.web.casework;

import java.util.Set;
import org.amparo.shared.Role;

/** The parts of a case, in the order of a conversation: her needs, the help for them, what she agreed to; then our own work. */
public enum CaseTab {
    OVERVIEW("/casework/case"), NEEDS("/casework/needs"), REFERRALS("/referral/case"), SERVICES("/support/services"),
    CONSENT("/survivor/consents"), CONTACT("/survivor/contact"), ABOUT("/survivor/about"), TOLD("/survivor/told"), NOTES("/casework/notes"), TIMELINE("/casework/timeline"), ACCESS("/access/looked");

    private final String outcome;

    CaseTab(String outcome) {
        this.outcome = outcome;
    }

    public String getOutcome() {
        return outcome;
    }

    /** In an emergency: what policy opens to these roles for reading alone. */
    boolean isReadBy(Set<Role> roles) {
        return switch (this) {
            case OVERVIEW, NEEDS, CONTACT, TIMELINE -> true;
            case REFERRALS, SERVICES, NOTES -> !roles.equals(Set.of(Role.LEGAL_ADVISER));
            case CONSENT, ABOUT, TOLD, ACCESS -> false;
        };
    }

    /** Wanted now and then: it stands behind *more*, so that a row of tabs can be taken in at one look. */
    boolean isBeside() {
        return switch (this) {
            case CONTACT, ABOUT, TOLD, TIMELINE, ACCESS -> true;
            case OVERVIEW, NEEDS, REFERRALS, SERVICES, CONSENT, NOTES -> false;
        };
    }

    public String getKey() {
        return "casework.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
