package org.amparo.web.casework;

/** The parts of a case, in the order of a conversation: her needs, the help for them, what she agreed to; then our own work. */
public enum CaseTab {
    OVERVIEW("/casework/case"), NEEDS("/casework/needs"), REFERRALS("/referral/case"), SERVICES("/support/services"),
    CONSENT("/survivor/consents"), CONTACT("/survivor/contact"), ABOUT("/survivor/about"), NOTES("/casework/notes"), TIMELINE("/casework/timeline"), ACCESS("/access/looked");

    private final String outcome;

    CaseTab(String outcome) {
        this.outcome = outcome;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getKey() {
        return "casework.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
