package org.amparo.access;

import static org.amparo.access.Action.*;
import static org.amparo.access.Relation.*;
import static org.amparo.shared.Role.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.shared.Role;

/**
 * The one place that decides. First refusals in the order erased or hold, exclusion, consent withdrawn, closed or archived; then the table:
 * role x relation x action. What no row allows is refused.
 */
@Holds({Recommendation.R_39, Recommendation.R_42, Recommendation.R_45})
final class AccessPolicy {

    static final String VERSION = "1";

    private record Row(Role role, Relation relation) {}

    private static final Map<Action, List<Row>> ROWS = new EnumMap<>(Action.class);
    private static final Set<Role> WORKERS = EnumSet.of(CASEWORKER, CHILD_SPECIALIST);
    private static final Set<Role> FIRST = EnumSet.of(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST);
    private static final Set<Role> HEARERS = EnumSet.of(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR);
    private static final Set<Role> LOOKERS = EnumSet.of(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, SUPERVISOR);
    private static final Set<Role> COLLEAGUES = EnumSet.of(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, ADMIN);

    static {
        // @formatter:off
        //    who                       as                     may
        allow(FIRST,                    Set.of(DUTY),          START_INTAKE, SEARCH_PEOPLE, LIST_INTAKES);
        allow(FIRST,                    Set.of(INTAKE),        READ_INTAKE, WORK_ON_INTAKE, READ_SAFETY_ANSWERS, KEEP_SAFETY_ANSWERS,
                                                               EDIT_SURVIVOR, READ_SURVIVOR, READ_SAFE_CONTACT,
                                                               REVEAL_CONTACT, EDIT_CONTACT, READ_CONSENT, RECORD_CONSENT, WITHDRAW_CONSENT,
                                                               PRINT_FOR_SURVIVOR, KEEP_DRAFT, READ_EXCLUSIONS, EDIT_EXCLUSIONS, TELL_APART,
                                                               READ_CASE, READ_CASE_HEAD);
        allow(WORKERS,                  Set.of(INTAKE),        OPEN_CASE, RECORD_NEED, DO_TASK);
        // worries: whoever tells one opens nothing, whoever looks opens that one
        allow(Set.of(COMMUNITY_MONITOR), Set.of(DUTY),         TELL_WORRY);
        allow(LOOKERS,                  Set.of(DUTY),          LIST_WORRIES);
        allow(LOOKERS,                  Set.of(WORRY),         READ_WORRY, WORK_ON_WORRY, HAND_ON_WORRY);
        allow(FIRST,                    Set.of(INTAKE),        READ_WORRY);
        allow(Set.of(SUPERVISOR),       Set.of(OVERSIGHT),     HAND_ON_WORRY);
        allow(WORKERS,                  CARE_TEAM,             READ_INTAKE, WORK_ON_INTAKE, READ_SAFETY_ANSWERS, KEEP_SAFETY_ANSWERS, READ_SURVIVOR, EDIT_SURVIVOR,
                                                               READ_SAFE_CONTACT, REVEAL_CONTACT, EDIT_CONTACT, READ_CONSENT, RECORD_CONSENT,
                                                               WITHDRAW_CONSENT, RESTORE_CONSENT, PRINT_FOR_SURVIVOR, KEEP_DRAFT);
        allow(WORKERS,                  CARE_TEAM,             READ_CASE, READ_CASE_HEAD, END_SAFELY, OPEN_CASE, RECORD_NEED, READ_PLAN, WORK_ON_PLAN, READ_NOTES, WRITE_NOTE,
                                                               MANAGE_CASE, ANSWER_HANDOVER, ASSIGN_CASE,
                                                               DO_TASK, READ_SERVICES, RECORD_SERVICE, READ_WHO_HAS_LOOKED,
                                                               READ_EXCLUSIONS, EDIT_EXCLUSIONS, TELL_APART, READ_WHERE_NAMED, READ_CHILD, WORK_FOR_CHILD);
        allow(WORKERS,                  Set.of(DUTY),          LIST_FAMILIES);
        allow(WORKERS,                  Set.of(ASKED_TO_LEAD), READ_CASE, READ_CASE_HEAD, ANSWER_HANDOVER, KEEP_DRAFT);
        allow(WORKERS,                  CARE_TEAM,             READ_RISK, ASSESS_RISK, RECORD_SAFETY_EVENT, READ_SAFETY_PLAN, MAKE_SAFETY_PLAN, PRINT_SAFETY_CARD);
        allow(Set.of(SUPERVISOR),       CARE_TEAM,             READ_RISK, READ_SAFETY_PLAN);
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, SUPERVISOR),
                                        Set.of(BREAK_GLASS),   READ_RISK, READ_SAFETY_PLAN);
        allow(Set.of(SUPERVISOR),       Set.of(OVERSIGHT),     LOOK_AT_RISK);
        allow(WORKERS,                  CARE_TEAM,             READ_STORY, WRITE_STORY, READ_CIRCUMSTANCES, WRITE_CIRCUMSTANCES, READ_TELLINGS, RECORD_TELLING);
        allow(WORKERS,                  CARE_TEAM,             READ_REFERRAL, PREPARE_REFERRAL, SEND_REFERRAL, WORK_ON_REFERRAL, STOP_SHARING,
                                                               HEAR_OF_RETURN);
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
                                        Set.of(DUTY),          LIST_CASES, LIST_TASKS, LIST_REFERRALS);
        allow(Set.of(LEGAL_ADVISER),    CARE_TEAM,             READ_CASE, READ_CASE_HEAD, READ_SURVIVOR, READ_SAFE_CONTACT, REVEAL_CONTACT, DO_TASK, KEEP_DRAFT);
        allow(Set.of(SUPERVISOR),       CARE_TEAM,             READ_CASE, READ_CASE_HEAD, READ_SURVIVOR, READ_PLAN, READ_NOTES, READ_SERVICES, READ_REFERRAL, READ_SAFE_CONTACT,
                                                               REVEAL_CONTACT, READ_CONSENT, DO_TASK, READ_EXCLUSIONS);
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
                                        Set.of(BREAK_GLASS),   READ_CASE, READ_CASE_HEAD, READ_SURVIVOR, READ_SAFE_CONTACT, REVEAL_CONTACT, READ_NOTES, READ_SERVICES, READ_REFERRAL);
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
                                        Set.of(DUTY, HOUSE), BREAK_THE_GLASS);
        allow(Set.of(SUPERVISOR),       Set.of(SECOND_LOOK),   READ_REFERRAL, GIVE_SECOND_LOOK);
        allow(Set.of(SUPERVISOR),       Set.of(OVERSIGHT),     READ_CASE_FACTS, ASSIGN_CASE, HAND_OVER, READ_WHO_HAS_LOOKED, MARK_REFERRAL_IN_ERROR,
                                                               WORK_ON_BREACH, LOOK_INTO_CONCERN, JOIN_RECORDS, REVIEW_EXCEPTION, DECIDE_SERVICE_END, DECIDE_WELFARE, REVIEW_BREAK_GLASS, LOOK_AT_RETELLING,
                                                               READ_KEEPING, DECIDE_KEEPING);
        allow(Set.of(SUPERVISOR),       Set.of(COMPARING),     COMPARE_RECORDS, JOIN_RECORDS);
        // when its own unit has nobody else to judge: which openings those are, the database says
        allow(Set.of(SUPERVISOR),       Set.of(HOUSE),         REVIEW_BREAK_GLASS);
        allow(Set.of(SUPERVISOR),       Set.of(DUTY),          READ_ACCESS_LOG, LIST_UNIT_CASES, LIST_OPEN_LOOPS, LIST_INCIDENTS, LIST_AFTER_A_NO, LIST_RETELLINGS, LIST_BROKEN_GLASS, LIST_KEEPING,
                                                               LIST_LATE_CASES, LIST_WORKLOADS, LIST_WHAT_WAITS, LIST_RISKS, LIST_UNREACHED, LIST_PROMISES, LIST_LATE_CARE,
                                                               LIST_EXCEPTIONS, LIST_DOUBLES, LIST_JOINED, LIST_LIKE_NAMES, LIST_PAYMENTS_ASKED, LIST_HELP_AT_RISK, LIST_ENDINGS_ASKED, HAND_OVER, VET_PARTNER);
        allow(Set.of(SUPERVISOR, STATISTICS), Set.of(DUTY),    LIST_FIGURES);
        // the table of the organisation says who of them takes which step
        allow(Set.of(SUPERVISOR, ADMIN), Set.of(DUTY),         LET_PARTNER_IN, SUSPEND_PARTNER, RESTORE_PARTNER, END_PARTNER);
        allow(Set.of(PARTNER),          Set.of(DUTY),          LIST_INBOX);
        allow(Set.of(PARTNER),          Set.of(RECIPIENT),     READ_PACKAGE, ANSWER_REFERRAL, KEEP_ANSWER_DRAFT, REPORT_MISDIRECTED, PRINT_PACKAGE, READ_OWN_DISCLOSURES,
                                                               CONFIRM_RETURN, READ_INVITATION, ANSWER_INVITATION);
        allow(Set.of(PARTNER_ADMIN),    Set.of(DUTY),          EDIT_OWN_LISTING, INVITE_PARTNER_PEOPLE, READ_STAFF, READ_DIRECTORY);
        allow(Set.of(PARTNER),          Set.of(DUTY),          READ_DIRECTORY);
        allow(COLLEAGUES,               Set.of(DUTY),          READ_DIRECTORY, READ_STAFF);
        allow(Set.of(ADMIN, SUPERVISOR, PARTNER_ADMIN),
                                        Set.of(DUTY),          AGREE_NEW_ADDRESS);
        allow(EnumSet.complementOf(EnumSet.of(COMMUNITY_MONITOR)), Set.of(DUTY), SAY_AWAY);
        allow(Set.of(ADMIN),            Set.of(DUTY),          EDIT_DIRECTORY, IMPORT_DIRECTORY, EXPORT_DIRECTORY, VET_PARTNER, EDIT_STAFF, EDIT_CALENDAR);
        // legal matters: the adviser of her team; whoever leads her case hears what she wants; nobody else, in no emergency
        allow(Set.of(LEGAL_ADVISER),    CARE_TEAM,             READ_GOALS, WORK_ON_GOALS, READ_LEGAL_MATTERS, WORK_ON_LEGAL_MATTERS,
                                                               READ_MATERIAL, WORK_ON_MATERIAL, READ_ACCOMPANIMENT, WORK_ON_ACCOMPANIMENT, PRINT_ACCOMPANIMENT);
        allow(WORKERS,                  Set.of(LEAD),          READ_GOALS, WORK_ON_GOALS, READ_ACCOMPANIMENT, WORK_ON_ACCOMPANIMENT, PRINT_ACCOMPANIMENT);
        // erasing somebody's record
        allow(WORKERS,                  CARE_TEAM,             ASK_ERASURE);
        allow(Set.of(SUPERVISOR),       Set.of(OVERSIGHT),     ASK_ERASURE);
        allow(HEARERS,                  Set.of(DUTY),          LIST_ERASURES);
        allow(HEARERS,                  Set.of(HOUSE),         READ_ERASURE, WORK_ON_ERASURE);
        allow(Set.of(SUPERVISOR, LEGAL_ADVISER, CHILD_SPECIALIST),
                                        Set.of(HOUSE),         DECIDE_ERASURE);
        // meetings
        allow(WORKERS,                  CARE_TEAM,             READ_APPOINTMENTS, PLAN_APPOINTMENT, EXPORT_APPOINTMENT);
        allow(Set.of(LEGAL_ADVISER),    CARE_TEAM,             READ_APPOINTMENTS, PLAN_APPOINTMENT, EXPORT_APPOINTMENT);
        allow(Set.of(SUPERVISOR),       CARE_TEAM,             READ_APPOINTMENTS);
        // where she is expected, and by whom, is where one looks for her first
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
                                        Set.of(BREAK_GLASS),   READ_APPOINTMENTS);
        allow(Set.of(CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR),
                                        Set.of(DUTY),          LIST_APPOINTMENTS);
        allow(COLLEAGUES,               Set.of(DUTY),          READ_INTERPRETERS);
        allow(Set.of(SUPERVISOR, ADMIN), Set.of(DUTY),         EDIT_INTERPRETERS);
        // @formatter:on
    }

    private AccessPolicy() {}

    private static void allow(Set<Role> roles, Set<Relation> relations, Action... actions) {
        for (Action action : actions)
            for (Role role : roles)
                for (Relation relation : relations) ROWS.computeIfAbsent(action, a -> new ArrayList<>()).add(new Row(role, relation));
    }

    static Decision decide(Action action, Standing standing) {
        if (standing.unknown()) return new Decision.Refused("unknown");
        if (standing.state() == Standing.State.ERASED) return new Decision.Refused("erased");
        if (standing.state() == Standing.State.HOLD && !staysOpenOnHold(action)) return new Decision.Refused("hold");
        if (standing.excluded()) return new Decision.Refused("excluded");
        if (standing.system()) return bySystem(action);
        if (standing.withdrawn() && !goesOnAfterWithdrawal(action, standing)) return new Decision.Refused("withdrawn");
        if (standing.state() == Standing.State.CLOSED && !staysOpenWhenClosed(action)) return new Decision.Refused("closed");
        if (standing.state() == Standing.State.ARCHIVED && !staysOpenWhenArchived(action)) return new Decision.Refused("archived");
        return byTable(action, standing);
    }

    private static Decision bySystem(Action action) {
        return action == RUN_TIMER || action == SHRED ? new Decision.Granted("system", Set.of()) : new Decision.Refused("system-opens-nothing");
    }

    private static boolean goesOnAfterWithdrawal(Action action, Standing standing) {
        return action.purpose().survivesWithdrawal() && (!standing.relations().contains(RECIPIENT) || action == CONFIRM_RETURN)
                || action.purpose() == org.amparo.shared.Purpose.OVERSIGHT;
    }

    /**
     * Reading, letting go, what comes after and reopening, with what is half typed for them. A partner's referral was settled before the case
     * could close: what is left of it, to write a report from, is read and printed until its last day, and its page opens with it (W5).
     */
    private static boolean staysOpenWhenClosed(Action action) {
        return action.kind().onlyLooks() || action == WITHDRAW_CONSENT || action == STOP_SHARING || action == MANAGE_CASE || action == ANSWER_HANDOVER
                || action == EDIT_EXCLUSIONS || action == MARK_REFERRAL_IN_ERROR || action == WORK_ON_BREACH || action == LOOK_INTO_CONCERN
                || action == BREAK_THE_GLASS || action == REVIEW_EXCEPTION || action == JOIN_RECORDS || action == REPORT_MISDIRECTED || action == CONFIRM_RETURN
                || action == END_SAFELY || action == HEAR_OF_RETURN || action == ASSIGN_CASE || action == HAND_OVER
                || action == DECIDE_KEEPING || action == ASK_ERASURE || action == WORK_ON_ERASURE || action == DECIDE_ERASURE || action == KEEP_DRAFT
                || action == KEEP_ANSWER_DRAFT;
    }

    /** Two people agreed to erase it: nothing is read, and it can only be stopped, held by the law, or given back by a partner. */
    private static boolean staysOpenOnHold(Action action) {
        return action == READ_ERASURE || action == WORK_ON_ERASURE || action == DECIDE_ERASURE || action == READ_KEEPING || action == DECIDE_KEEPING || action == CONFIRM_RETURN
                || action == RUN_TIMER || action == SHRED;
    }

    /** Out of daily work: what is answered for stays, and so does recognising somebody who comes back. */
    private static boolean staysOpenWhenArchived(Action action) {
        return action == READ_KEEPING || action == DECIDE_KEEPING || action == READ_WHO_HAS_LOOKED || action == COMPARE_RECORDS
                || action == WORK_ON_BREACH || action == REVIEW_BREAK_GLASS || action == CONFIRM_RETURN
                || action == ASK_ERASURE || action == READ_ERASURE || action == WORK_ON_ERASURE || action == DECIDE_ERASURE;
    }

    private static Decision byTable(Action action, Standing standing) {
        Set<Compartment> open = EnumSet.noneOf(Compartment.class);
        String rule = null;
        for (Row row : ROWS.getOrDefault(action, List.of())) {
            if (!standing.roles().contains(row.role()) || !standing.relations().contains(row.relation())) continue;
            if (rule == null) rule = row.role() + " as " + row.relation();
            open.addAll(Sight.of(row.role()));
        }
        if (rule == null) return new Decision.Refused("no-row");
        open.retainAll(action.compartments());
        if (open.isEmpty() && !action.compartments().isEmpty()) return new Decision.Refused("no-compartment");
        return new Decision.Granted(rule, open);
    }
}
