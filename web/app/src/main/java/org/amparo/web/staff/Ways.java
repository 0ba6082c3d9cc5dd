package org.amparo.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.NoticeRow;
import org.amparo.shared.Role;

/** Where a notice leads, for whom it was told; what stands there asks for its own permit. */
@RequestScoped
public class Ways {

    private static final String HOME = "/home/today";
    private static final String SENT = "/referral/referral";
    private static final String INCIDENT = "/referral/breach";
    private static final String CONCERN = "/referral/concern";
    private static final String RECEIVED = "/inbox/referral";
    private static final String INBOX = "/inbox/inbox";
    private static final String CONFERENCE = "/casework/conference";
    private static final String CASE = "/casework/case";
    private static final String LOOKED = "/access/looked";
    private static final String PERSON = "/staff/person";
    private static final String LOG = "/access/log";
    private static final String VETTING = "/partner/vetting";
    private static final Set<String> ABOUT_ONE = Set.of(SENT, INCIDENT, CONCERN, RECEIVED, CONFERENCE, CASE, LOOKED, "/casework/outline", "/survivor/keepaway", PERSON, VETTING);
    /** They lead to a list that says so when what was told of is over: a page of its own would not be there. */
    private static final Set<NoticeKind> SAID_WHEN_OVER = EnumSet.of(NoticeKind.HIGH_RISK_SET, NoticeKind.HIGH_RISK_NOT_SEEN, NoticeKind.SAFETY_CONCERN);

    @Inject
    private Caller caller;
    @Inject
    private ExternalContext web;

    String to(NoticeRow notice) {
        boolean herself = notice.ref().equals(caller.user().value()) && !caller.has(Role.COMMUNITY_MONITOR);
        String page = herself ? "/staff/me" : page(notice.kind());
        if (!built(page)) return "/index?faces-redirect=true";
        if (notice.kind() == NoticeKind.REFUSED_OFTEN && page.equals(LOG)) return page + "?faces-redirect=true&refused=true";
        return page + "?faces-redirect=true" + (ABOUT_ONE.contains(page) ? "&id=" + notice.ref() : "")
                + (SAID_WHEN_OVER.contains(notice.kind()) && caller.has(Role.SUPERVISOR) ? "&about=" + notice.ref() : "");
    }

    private String page(NoticeKind kind) {
        return switch (kind) {
            case REFERRAL_ARRIVED, REFERRAL_ANSWERED, REFERRAL_QUESTION, REFERRAL_MESSAGE, REFERRAL_TAKEN_BACK, REFERRAL_HANDED_OVER,
                 SECOND_LOOK_GIVEN -> caller.has(Role.PARTNER) ? RECEIVED : SENT;
            // one that was stopped, or looked at, since stands in nobody's way there
            case SECOND_LOOK_WANTED -> "/referral/unit";
            // a supervisor minds the dates and the incidents of her unit without opening anybody's record
            case NOBODY_LOOKED -> caller.has(Role.PARTNER) ? RECEIVED : caller.has(Role.PARTNER_ADMIN) ? "/staff/people" : caller.has(Role.SUPERVISOR) ? "/referral/unit" : SENT;
            case REFERRAL_OVERDUE -> caller.has(Role.PARTNER) ? RECEIVED : caller.has(Role.SUPERVISOR) ? "/referral/unit" : SENT;
            case CONDITION_FEARED -> caller.has(Role.SUPERVISOR) ? CONCERN : SENT;
            case BREACH_REPORTED -> caller.has(Role.SUPERVISOR) ? INCIDENT : SENT;
            case CASE_ASSIGNED -> caller.has(Role.CASEWORKER) ? CASE : HOME;
            case CASE_REOPENED -> caller.has(Role.SUPERVISOR) ? "/casework/outline" : CASE;
            case INTAKE_HANDED_OVER -> "/survivor/intakes";
            case GLASS_BROKEN, GLASS_REVIEW_DUE -> caller.has(Role.SUPERVISOR) ? "/access/reviews" : kind == NoticeKind.GLASS_BROKEN && !caller.has(Role.ADMIN) ? LOOKED : HOME;
            case GLASS_NOT_RIGHT -> "/access/glass";
            // a supervisor sees the case, not the list: whom she keeps away is her care team's to know
            case KEEP_AWAY_LIFTED -> caller.has(Role.SUPERVISOR) ? "/casework/outline" : "/survivor/keepaway";
            // looked at by a colleague, or its case closed, it stands in nobody's way there
            case HIGH_RISK_SET, HIGH_RISK_NOT_SEEN -> "/casework/risks";
            case SERVICE_ENDING_ASKED -> "/support/endings";
            case PAYMENT_DEMANDED -> "/support/payments";
            case HELP_IN_DOUBT -> "/access/afterno";
            // nobody is left to look up when it is over
            case ERASURE_TO_DECIDE, ERASURE_MOVED, ERASURE_CERTIFIED -> "/keeping/erasures";
            // one that a colleague holds by now stands in nobody's way here
            case WORRY_TOLD -> "/survivor/worries";
            // one that is somebody else's, or called off, stands in nobody's way there
            case MEETING_IS_YOURS, MEETING_NOT_YOURS -> "/calendar/list";
            case WELFARE_DUE -> "/casework/promises";
            case RETELLING_LOOK_ASKED -> "/survivor/retellings";
            case PARTNER_SUSPENDED, PARTNER_BACK -> caller.has(Role.SUPERVISOR) ? "/referral/unit" : SENT;
            case PARTNER_IN_DOUBT -> VETTING;
            case SAFETY_CONCERN, SAME_PERSON_PERHAPS, KEPT_AWAY_PERHAPS -> caller.has(Role.SUPERVISOR) ? "/survivor/checks" : CASE;
            case SIGN_IN_LINK_SENT, NEW_ADDRESS_ASKED, PARTNER_KEEPER_MADE -> PERSON;
            // whoever keeps the accounts reads no log: a word with whose login it is, or an end to it
            case REFUSED_OFTEN -> caller.has(Role.SUPERVISOR) ? LOG : PERSON;
            // those that stand are in the inbox; one that was taken back since is nowhere any more
            case INVITED_TO_CONFERENCE, INVITATION_CHANGED, MINUTES_TO_READ -> caller.has(Role.PARTNER) ? INBOX : HOME;
            case INVITATION_ANSWERED -> CONFERENCE;
            case TASK_OVERDUE, CONSENT_RUNS_OUT, WORK_HANDED_OVER -> HOME;
            // it opens for whoever led it no more: what is theirs is on their own list
            case CASE_IN_OTHER_HANDS -> "/casework/cases";
        };
    }

    private boolean built(String page) {
        try {
            return web.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException notAnAddress) {
            return false;
        }
    }
}
