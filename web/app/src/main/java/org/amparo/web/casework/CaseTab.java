package org.amparo.web.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.shared.Role;

/** The parts of a case, in the order of a conversation: her needs, the help for them, what she agreed to; then our own work. */
public enum CaseTab {
    OVERVIEW("/casework/case", "task", "addtask", "team", "ending", "safeending", "promise", "rest", "livelihood", "aftercare", "handover", "again"),
    RISK("/casework/risk", "assessrisk", "happened", "debts", "sidebyside"),
    SAFETY("/casework/safetyplan", "makeplan"),
    NEEDS("/casework/needs", "need", "record"),
    PLAN("/casework/plan", "planaction", "planeditions", "planleads", "planstep", "wishes", "assess", "progress"),
    REFERRALS("/referral/case", "agree", "heard", "refer", "referral", "returned", "send", "service", "share", "transfer"),
    SERVICES("/support/services", "offer", "payment", "service", "step", "upkeep"),
    CHILD("/child/child", "family", "matter", "relative", "step"),
    APPOINTMENTS("/calendar/appointments", "apart", "appointment", "plan", "keptdays"),
    JUSTICE("/justice/justice", "asked", "decision", "element", "evidence", "express", "goal", "item", "keep", "kept", "legaltalk", "orientation", "proceeding", "proceedings", "receive", "recordproceeding", "register", "requests",
            "hearings", "hearingwish", "hearing", "hearingstep", "hearingday", "daystep", "daycheck", "daydevice", "afterhearing"),
    CONSENT("/survivor/consents", "answer", "consent", "withdraw", "word"),
    CONTACT("/survivor/contact", "way", "keepaway", "letnear"),
    ABOUT("/survivor/about", "circumstances"),
    TOLD("/survivor/told", "story", "tell", "telling", "plantelling"),
    HOUSEHOLD("/casework/household"),
    QUESTIONS("/casework/questions", "question"),
    CONFERENCES("/casework/conferences", "conference", "conferencepart"),
    NOTES("/casework/notes"),
    TIMELINE("/casework/timeline"),
    ACCESS("/access/looked");

    private final String outcome;
    private final List<String> within;

    /** @param within the pages of this part that lie beside its first one */
    CaseTab(String outcome, String... within) {
        this.outcome = outcome;
        this.within = Arrays.stream(within).map(page -> outcome.substring(0, outcome.lastIndexOf('/') + 1) + page).toList();
    }

    /** As {@code aria-current} has it: this very page, a page within this part, or null. */
    public String on(String view) {
        return outcome.equals(view) ? "page" : within.contains(view) ? "true" : null;
    }

    public String getOutcome() {
        return outcome;
    }

    /** What nobody in these roles may open, whatever the case, is no part of it for them. @param leads whoever looks leads this very case */
    boolean isFor(Set<Role> roles, boolean leads) {
        if (this == JUSTICE) return leads || roles.contains(Role.LEGAL_ADVISER);
        if (this == CONFERENCES) return roles.contains(Role.CASEWORKER) || roles.contains(Role.CHILD_SPECIALIST);
        return !roles.equals(Set.of(Role.LEGAL_ADVISER)) || isForAnAdviser();
    }

    private boolean isForAnAdviser() {
        return switch (this) {
            case OVERVIEW, NEEDS, APPOINTMENTS, JUSTICE, CONTACT, ABOUT, TIMELINE -> true;
            case RISK, SAFETY, PLAN, REFERRALS, SERVICES, CHILD, CONSENT, TOLD, HOUSEHOLD, QUESTIONS, CONFERENCES, NOTES, ACCESS -> false;
        };
    }

    /** In an emergency: what policy opens to these roles for reading alone. */
    boolean isReadBy(Set<Role> roles) {
        return switch (this) {
            case OVERVIEW, NEEDS, APPOINTMENTS, CONTACT, TIMELINE -> true;
            case RISK, SAFETY, REFERRALS, SERVICES, NOTES -> !roles.equals(Set.of(Role.LEGAL_ADVISER));
            case CHILD, PLAN, JUSTICE, CONSENT, ABOUT, TOLD, HOUSEHOLD, QUESTIONS, CONFERENCES, ACCESS -> false;
        };
    }

    /** Before the survivor has said anything to a hand-over: what is owed, and no story. */
    boolean isNeededToTakeOver() {
        return this == OVERVIEW || this == NEEDS || this == QUESTIONS || this == TIMELINE;
    }

    /** Wanted now and then: it stands behind *more*, so that a row of tabs can be taken in at one look. */
    boolean isBeside() {
        return switch (this) {
            case CONTACT, ABOUT, TOLD, HOUSEHOLD, QUESTIONS, CONFERENCES, TIMELINE, ACCESS -> true;
            case OVERVIEW, RISK, SAFETY, NEEDS, PLAN, REFERRALS, SERVICES, CHILD, APPOINTMENTS, JUSTICE, CONSENT, NOTES -> false;
        };
    }

    public String getKey() {
        return "casework.tab." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
