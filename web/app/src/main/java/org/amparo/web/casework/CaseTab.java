package org.amparo.web.casework;

import java.util.Set;
import org.amparo.shared.Role;

/** The parts of a case, in the order of a conversation: her needs, the help for them, what she agreed to; then our own work. */
public enum CaseTab {
    OVERVIEW("/casework/case"), RISK("/casework/risk"), SAFETY("/casework/safetyplan"), NEEDS("/casework/needs"), PLAN("/casework/plan"), REFERRALS("/referral/case"), SERVICES("/support/services"),
    CHILD("/child/child"), APPOINTMENTS("/calendar/appointments"), CONSENT("/survivor/consents"), CONTACT("/survivor/contact"), ABOUT("/survivor/about"), TOLD("/survivor/told"),
    HOUSEHOLD("/casework/household"), QUESTIONS("/casework/questions"), NOTES("/casework/notes"), TIMELINE("/casework/timeline"), ACCESS("/access/looked");

    private final String outcome;

    CaseTab(String outcome) {
        this.outcome = outcome;
    }

    public String getOutcome() {
        return outcome;
    }

    /** What nobody in these roles may open, whatever the case, is no part of it for them. */
    boolean isFor(Set<Role> roles) {
        return this != RISK && this != SAFETY || !roles.equals(Set.of(Role.LEGAL_ADVISER));
    }

    /** In an emergency: what policy opens to these roles for reading alone. */
    boolean isReadBy(Set<Role> roles) {
        return switch (this) {
            case OVERVIEW, NEEDS, APPOINTMENTS, CONTACT, TIMELINE -> true;
            case RISK, SAFETY, REFERRALS, SERVICES, NOTES -> !roles.equals(Set.of(Role.LEGAL_ADVISER));
            case CHILD, PLAN, CONSENT, ABOUT, TOLD, HOUSEHOLD, QUESTIONS, ACCESS -> false;
        };
    }

    /** Wanted now and then: it stands behind *more*, so that a row of tabs can be taken in at one look. */
    boolean isBeside() {
        return switch (this) {
            case CONTACT, ABOUT, TOLD, HOUSEHOLD, QUESTIONS, TIMELINE, ACCESS -> true;
            case OVERVIEW, RISK, SAFETY, NEEDS, PLAN, REFERRALS, SERVICES, CHILD, APPOINTMENTS, CONSENT, NOTES -> false;
        };
    }

    public String getKey() {
        return "casework.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
