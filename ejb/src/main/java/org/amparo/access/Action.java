package org.amparo.access;

import static org.amparo.access.Action.Kind.*;
import static org.amparo.shared.Compartment.*;
import static org.amparo.shared.Purpose.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.shared.Compartment;
import org.amparo.shared.Purpose;

/** Every act a person can take: what kind it is, what for, which compartments it opens. {@link AccessPolicy} says who may. */
public enum Action {
    // survivor
    SEARCH_PEOPLE(SEARCH, CARE, IDENTITY),
    START_INTAKE(CREATE, CARE),
    READ_INTAKE(READ, CARE, IDENTITY, CONTACT, RISK_SAFETY, NEEDS_SUPPORT),
    LIST_INTAKES(LIST, CARE, IDENTITY),
    WORK_ON_INTAKE(CHANGE, CARE, IDENTITY, CONTACT, RISK_SAFETY, NEEDS_SUPPORT),
    /** What was answered about this moment, a pregnancy and what a disability puts in the way included: each reading is a fact of its own. */
    READ_SAFETY_ANSWERS(READ, CARE, RISK_SAFETY, HEALTH_PSY),
    KEEP_SAFETY_ANSWERS(CHANGE, CARE, IDENTITY, RISK_SAFETY, HEALTH_PSY),
    READ_SURVIVOR(READ, CARE, IDENTITY, NEEDS_SUPPORT),
    EDIT_SURVIVOR(CHANGE, CARE, IDENTITY, NEEDS_SUPPORT, FAMILY),
    READ_SAFE_CONTACT(READ, SAFE_CONTACT, CONTACT),
    REVEAL_CONTACT(READ, SAFE_CONTACT, CONTACT, LOCATION_SHELTER),
    /** Whoever is named in it is compared with those kept away. */
    EDIT_CONTACT(CHANGE, SAFE_CONTACT, CONTACT, LOCATION_SHELTER, FAMILY, RISK_SAFETY),
    READ_CONSENT(READ, CONSENT, IDENTITY),
    /** For a child, her family is asked about: somebody who had a part in it answers for nothing. */
    RECORD_CONSENT(CHANGE, CONSENT, IDENTITY, FAMILY),
    WITHDRAW_CONSENT(CHANGE, WITHDRAWAL, IDENTITY),
    /** She withdrew from case management and changed her mind; serves the withdrawal, so it stays open after one. */
    RESTORE_CONSENT(CHANGE, WITHDRAWAL, IDENTITY),
    /** The story itself: each reading is a fact of its own. */
    READ_STORY(READ, CARE, TRAFFICKING_HISTORY),
    WRITE_STORY(CHANGE, CARE, TRAFFICKING_HISTORY),
    READ_CIRCUMSTANCES(READ, CARE, TRAFFICKING_HISTORY),
    WRITE_CIRCUMSTANCES(CHANGE, CARE, TRAFFICKING_HISTORY),
    READ_TELLINGS(READ, CARE, TRAFFICKING_HISTORY),
    RECORD_TELLING(CHANGE, CARE, TRAFFICKING_HISTORY),
    LIST_RETELLINGS(LIST, OVERSIGHT),
    LOOK_AT_RETELLING(CHANGE, OVERSIGHT),
    /** Said by somebody who reads nothing back: it opens no compartment. */
    TELL_WORRY(CREATE, SAFETY),
    LIST_WORRIES(LIST, SAFETY),
    READ_WORRY(READ, SAFETY, RISK_SAFETY),
    WORK_ON_WORRY(CHANGE, SAFETY, RISK_SAFETY),
    HAND_ON_WORRY(CHANGE, OVERSIGHT),
    PRINT_FOR_SURVIVOR(PRINT, OWN_RECORD, IDENTITY, NEEDS_SUPPORT),
    // casework
    LIST_CASES(LIST, CARE, IDENTITY),
    READ_CASE(READ, CARE, IDENTITY, CONTACT, NEEDS_SUPPORT, RISK_SAFETY),
    /** How she is called and how she is reached safely: stays when all else has ended, so that the ending can be a safe one. */
    READ_CASE_HEAD(READ, SAFE_CONTACT, IDENTITY, CONTACT),
    /** What is still owed to her, and to whom it was said, in the time of a safe ending. */
    END_SAFELY(CHANGE, SAFE_CONTACT, IDENTITY, CONTACT),
    OPEN_CASE(CHANGE, CARE, IDENTITY, RISK_SAFETY),
    RECORD_NEED(CHANGE, CARE, NEEDS_SUPPORT),
    READ_PLAN(READ, CARE, IDENTITY, NEEDS_SUPPORT),
    /** Whoever is named in a goal, or in what is done for it, is compared with those kept away. */
    WORK_ON_PLAN(CHANGE, CARE, NEEDS_SUPPORT, RISK_SAFETY),
    READ_NOTES(READ, CARE, NEEDS_SUPPORT),
    WRITE_NOTE(CHANGE, CARE, NEEDS_SUPPORT),
    MANAGE_CASE(CHANGE, CARE, IDENTITY, NEEDS_SUPPORT),
    /** What both sides of a hand-over do with it, also before the survivor has said anything to it. */
    ANSWER_HANDOVER(CHANGE, CARE, IDENTITY, NEEDS_SUPPORT),
    ASSIGN_CASE(CHANGE, OVERSIGHT),
    LIST_UNIT_CASES(LIST, OVERSIGHT),
    // each list of whoever oversees has a name of its own: the log says which one was looked at, and nobody was looked at on another
    LIST_LATE_CASES(LIST, OVERSIGHT),
    LIST_WORKLOADS(LIST, OVERSIGHT),
    LIST_WHAT_WAITS(LIST, OVERSIGHT),
    LIST_RISKS(LIST, OVERSIGHT),
    LIST_UNREACHED(LIST, OVERSIGHT),
    LIST_PROMISES(LIST, OVERSIGHT),
    LIST_LATE_CARE(LIST, OVERSIGHT),
    LIST_EXCEPTIONS(LIST, OVERSIGHT),
    LIST_DOUBLES(LIST, OVERSIGHT),
    LIST_JOINED(LIST, OVERSIGHT),
    LIST_LIKE_NAMES(LIST, OVERSIGHT),
    /** How long a closed record is kept: codes and dates, also of one that is out of daily work. */
    LIST_KEEPING(LIST, OVERSIGHT),
    READ_KEEPING(READ, OVERSIGHT),
    DECIDE_KEEPING(CHANGE, OVERSIGHT),
    /** Everything about her is to go: asked for in her word, decided by two others, stopped by a word of hers. Nothing of her is opened for any of it. */
    ASK_ERASURE(CHANGE, OWN_RECORD),
    LIST_ERASURES(LIST, OWN_RECORD),
    READ_ERASURE(READ, OWN_RECORD),
    WORK_ON_ERASURE(CHANGE, OWN_RECORD),
    DECIDE_ERASURE(CHANGE, OVERSIGHT),
    /** Numbers of many cases, as far as the rule of suppression lets them be shown; nobody is opened for it. */
    LIST_FIGURES(LIST, OVERSIGHT),
    READ_CASE_FACTS(READ, OVERSIGHT),
    LIST_TASKS(LIST, CARE, IDENTITY),
    READ_RISK(READ, SAFETY, RISK_SAFETY),
    ASSESS_RISK(CHANGE, SAFETY, RISK_SAFETY),
    RECORD_SAFETY_EVENT(CHANGE, SAFETY, RISK_SAFETY),
    LOOK_AT_RISK(CHANGE, OVERSIGHT),
    READ_SAFETY_PLAN(READ, SAFETY, RISK_SAFETY, LOCATION_SHELTER),
    MAKE_SAFETY_PLAN(CHANGE, SAFETY, RISK_SAFETY, LOCATION_SHELTER),
    PRINT_SAFETY_CARD(PRINT, SAFETY, IDENTITY, RISK_SAFETY),
    DO_TASK(CHANGE, CARE, IDENTITY, NEEDS_SUPPORT),
    KEEP_DRAFT(CHANGE, CARE, IDENTITY),
    // support
    READ_SERVICES(READ, CARE, NEEDS_SUPPORT),
    RECORD_SERVICE(CHANGE, CARE, NEEDS_SUPPORT),
    DECIDE_SERVICE_END(CHANGE, OVERSIGHT),
    // calendar
    READ_APPOINTMENTS(READ, CARE, IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY, CHILD, JUSTICE),
    PLAN_APPOINTMENT(CHANGE, CARE, IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY, CHILD, JUSTICE),
    LIST_APPOINTMENTS(LIST, CARE, IDENTITY, CONTACT, NEEDS_SUPPORT, HEALTH_PSY, RISK_SAFETY, CHILD, JUSTICE),
    EXPORT_APPOINTMENT(EXPORT, CARE, IDENTITY, CONTACT),
    READ_INTERPRETERS(READ, ADMINISTRATION),
    EDIT_INTERPRETERS(ADMINISTER, ADMINISTRATION),
    // children
    READ_CHILD(READ, CARE, IDENTITY, CHILD, FAMILY),
    /** Whoever is named in it is compared with those kept away. */
    WORK_FOR_CHILD(CHANGE, CARE, IDENTITY, CHILD, FAMILY, RISK_SAFETY),
    /** On one child's page: that on the record of another of her household somebody of the family is kept away. */
    LIST_FAMILIES(LIST, CARE, FAMILY),
    // legal matters; few and without a name, because the log of who looked is read by many: a yes, a no and what follows either look alike there
    READ_GOALS(READ, CARE, IDENTITY, CONTACT, JUSTICE),
    WORK_ON_GOALS(CHANGE, CARE, JUSTICE),
    READ_LEGAL_MATTERS(READ, CARE, IDENTITY, CONTACT, JUSTICE),
    WORK_ON_LEGAL_MATTERS(CHANGE, CARE, IDENTITY, JUSTICE),
    READ_MATERIAL(READ, CARE, IDENTITY, CONTACT, EVIDENCE),
    WORK_ON_MATERIAL(CHANGE, CARE, IDENTITY, EVIDENCE),
    READ_ACCOMPANIMENT(READ, CARE, IDENTITY, CONTACT, JUSTICE),
    WORK_ON_ACCOMPANIMENT(CHANGE, CARE, IDENTITY, CONTACT, JUSTICE),
    PRINT_ACCOMPANIMENT(PRINT, CARE, IDENTITY, JUSTICE),
    // referral, sending side
    LIST_REFERRALS(LIST, REFERRAL, IDENTITY),
    READ_REFERRAL(READ, REFERRAL, IDENTITY, NEEDS_SUPPORT),
    PREPARE_REFERRAL(CHANGE, REFERRAL, IDENTITY, NEEDS_SUPPORT, CONTACT, HEALTH_PSY, RISK_SAFETY),
    SEND_REFERRAL(CHANGE, REFERRAL, IDENTITY, NEEDS_SUPPORT, CONTACT, HEALTH_PSY, RISK_SAFETY),
    WORK_ON_REFERRAL(CHANGE, REFERRAL, IDENTITY, NEEDS_SUPPORT, CONTACT, HEALTH_PSY, RISK_SAFETY),
    STOP_SHARING(CHANGE, WITHDRAWAL, IDENTITY),
    GIVE_SECOND_LOOK(CHANGE, REFERRAL, IDENTITY, NEEDS_SUPPORT),
    MARK_REFERRAL_IN_ERROR(CHANGE, OVERSIGHT),
    WORK_ON_BREACH(CHANGE, OVERSIGHT),
    LIST_OPEN_LOOPS(LIST, OVERSIGHT),
    LIST_INCIDENTS(LIST, OVERSIGHT),
    LIST_PAYMENTS_ASKED(LIST, OVERSIGHT),
    LIST_HELP_AT_RISK(LIST, OVERSIGHT),
    LIST_ENDINGS_ASKED(LIST, OVERSIGHT),
    LOOK_INTO_CONCERN(CHANGE, OVERSIGHT),
    /** Help that broke off soon after a *no*: codes and dates of the units somebody oversees. */
    LIST_AFTER_A_NO(LIST, OVERSIGHT),
    /** She cannot be reached: what is done about it is decided by somebody who leads nobody's case. */
    DECIDE_WELFARE(CHANGE, OVERSIGHT),
    // referral, receiving side
    LIST_INBOX(LIST, REFERRAL),
    READ_PACKAGE(READ, REFERRAL, IDENTITY, NEEDS_SUPPORT, CONTACT, HEALTH_PSY, RISK_SAFETY),
    /** An answer shows nothing; what was read before it is on record as read. */
    ANSWER_REFERRAL(CHANGE, REFERRAL),
    /** Words of one's own that nobody was sent yet; nothing of hers is opened for it. */
    KEEP_ANSWER_DRAFT(CHANGE, REFERRAL),
    REPORT_MISDIRECTED(CHANGE, REFERRAL),
    /** What was taken back is owed back, whatever else has ended; nothing of her is opened for it. */
    CONFIRM_RETURN(CHANGE, WITHDRAWAL),
    /** The same, told to us: nothing is opened for it but who said so. */
    HEAR_OF_RETURN(CHANGE, WITHDRAWAL, NEEDS_SUPPORT),
    PRINT_PACKAGE(PRINT, REFERRAL, IDENTITY, NEEDS_SUPPORT, CONTACT, HEALTH_PSY, RISK_SAFETY),
    READ_OWN_DISCLOSURES(READ, REFERRAL),
    /** An invitation to a conference: how to come, and what concerns the organisation that was invited. */
    READ_INVITATION(READ, REFERRAL, NEEDS_SUPPORT),
    ANSWER_INVITATION(CHANGE, REFERRAL),
    // directory
    READ_DIRECTORY(READ, ADMINISTRATION),
    EDIT_DIRECTORY(ADMINISTER, ADMINISTRATION),
    IMPORT_DIRECTORY(ADMINISTER, ADMINISTRATION),
    EXPORT_DIRECTORY(EXPORT, ADMINISTRATION),
    VET_PARTNER(ADMINISTER, ADMINISTRATION),
    LET_PARTNER_IN(ADMINISTER, ADMINISTRATION),
    SUSPEND_PARTNER(ADMINISTER, ADMINISTRATION),
    RESTORE_PARTNER(ADMINISTER, ADMINISTRATION),
    END_PARTNER(ADMINISTER, ADMINISTRATION),
    EDIT_OWN_LISTING(ADMINISTER, ADMINISTRATION),
    // staff
    READ_STAFF(READ, ADMINISTRATION),
    EDIT_STAFF(ADMINISTER, ADMINISTRATION),
    EDIT_CALENDAR(ADMINISTER, ADMINISTRATION),
    INVITE_PARTNER_PEOPLE(ADMINISTER, ADMINISTRATION),
    /** A second person says that somebody is really to be reached at another address. */
    AGREE_NEW_ADDRESS(ADMINISTER, ADMINISTRATION),
    SAY_AWAY(CHANGE, ADMINISTRATION),
    HAND_OVER(CHANGE, OVERSIGHT),
    // access itself
    READ_ACCESS_LOG(READ, OVERSIGHT),
    READ_WHO_HAS_LOOKED(READ, OWN_RECORD),
    BREAK_THE_GLASS(CHANGE, SAFETY, IDENTITY),
    LIST_BROKEN_GLASS(LIST, OVERSIGHT),
    REVIEW_BREAK_GLASS(CHANGE, OVERSIGHT, IDENTITY),
    READ_EXCLUSIONS(READ, SAFETY, RISK_SAFETY),
    /** A safety plan that sends her to whoever is kept away from now on, or to where they are, holds no more. */
    EDIT_EXCLUSIONS(CHANGE, SAFETY, RISK_SAFETY, LOCATION_SHELTER),
    /** Everything that names help, looked through for somebody who is kept away from now on. */
    READ_WHERE_NAMED(READ, SAFETY, IDENTITY, CONTACT, NEEDS_SUPPORT, RISK_SAFETY, LOCATION_SHELTER, CHILD, FAMILY),
    /** Somebody with a name like that of somebody kept away is somebody else: said by whoever knows, with the reason. */
    TELL_APART(CHANGE, SAFETY, RISK_SAFETY),
    /** Asked whether two records are of one person, she looks at just these, while the question is open. */
    COMPARE_RECORDS(READ, OVERSIGHT, IDENTITY, RISK_SAFETY),
    JOIN_RECORDS(CHANGE, OVERSIGHT),
    /** An act without consent is looked at by somebody else (W1.6). */
    REVIEW_EXCEPTION(CHANGE, OVERSIGHT),
    // the system's own work
    RUN_TIMER(CHANGE, Purpose.SYSTEM),
    SHRED(CHANGE, Purpose.SYSTEM);

    /** What sort of act it is; the access log filters by it. */
    public enum Kind { READ, LIST, SEARCH, CREATE, CHANGE, PRINT, EXPORT, ADMINISTER;

        /** A closed record may still be read, printed for its owner, and withdrawn from. */
        boolean onlyLooks() {
            return this == READ || this == LIST || this == SEARCH || this == PRINT;
        }

        /** What whoever opens the page of it has not done yet. */
        public boolean does() {
            return !onlyLooks();
        }
    }

    private final Kind kind;
    private final Purpose purpose;
    private final Set<Compartment> compartments;

    Action(Kind kind, Purpose purpose, Compartment... compartments) {
        this.kind = kind;
        this.purpose = purpose;
        this.compartments = compartments.length == 0 ? Set.of() : EnumSet.copyOf(List.of(compartments));
    }

    public Kind kind() {
        return kind;
    }

    public Purpose purpose() {
        return purpose;
    }

    Set<Compartment> compartments() {
        return compartments;
    }
}
