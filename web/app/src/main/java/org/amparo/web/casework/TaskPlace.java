package org.amparo.web.casework;

import org.amparo.shared.Id;
import org.amparo.shared.TaskId;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;

/** Where a task is done: the page of what it is about. */
final class TaskPlace {

    private TaskPlace() {}

    /** Null when it is done nowhere but in the world, or somebody set it by hand: then it is about nothing that has a page. */
    static String of(DueTask task, boolean ofLegalMatters) {
        boolean ofACase = task.caseId() != null;
        if (task.byHand() && task.kind() != TaskKind.REVIEW_NEEDS) return null;
        return switch (task.kind()) {
            case REFERRAL_NOT_RECEIVED, REFERRAL_UNANSWERED, ANSWER_PARTNER_QUESTION, CLOSE_THE_LOOP -> "/referral/referral";
            case ASK_ABOUT_STOPPED_SHARING, CALL_PARTNER, PARTNER_IS_BACK, TELL_ABOUT_BREACH -> ofACase ? "/referral/referral" : null;
            case FIND_ANOTHER_SERVICE, FOLLOW_UP_SERVICE -> ofACase ? "/referral/referral" : "/support/service";
            case CONFIRM_DATA_RETURNED -> "/referral/returned";
            case PLAN_AFTER_SERVICE -> "/support/service";
            case KEEP_CONTACT_PROMISE, RECONFIRM_SAFE_CONTACT -> "/survivor/contact";
            case CHECK_IN -> ofACase ? null : task.survivor().value().equals(task.ref()) ? "/survivor/contact" : "/calendar/appointment";
            case ASK_AFTER_PAUSE, REFLECTION_ENDS -> "/casework/rest";
            case RENEW_WORK_PERMISSION -> "/casework/livelihood";
            case AFTERCARE_CHECK -> "/casework/aftercare";
            case CHILD_GUARDIAN, CHILD_ASSESSMENT, CHILD_CARE, CHILD_REGISTRY, CHILD_LAWYER, CHILD_SCHOOL, CHILD_FAMILY, CHILD_DECISION,
                 CHILD_COMING_OF_AGE -> "/child/matter";
            case LOOK_AT_FAMILY_SAFETY -> "/child/relative";
            case ASSESS_RISK, REVIEW_RISK -> "/casework/assessrisk";
            case ACT_ON_SAFETY_ANSWER -> ofACase ? "/casework/assessrisk" : "/survivor/talk";
            case LOOK_AT_SAFETY -> "/casework/risk";
            case MAKE_SAFETY_PLAN -> "/casework/safetyplan";
            case REVIEW_NEEDS -> "/casework/plan";
            case REMIND_OF_APPOINTMENT, RECORD_APPOINTMENT -> "/calendar/appointment";
            case ANSWER_QUESTION -> "/casework/question";
            case LEGAL_MATTER -> ofLegalMatters ? "/justice/justice" : null;
            case NAME_DEPUTY -> "/casework/team";
            case TAKE_OVER_CASE -> "/casework/handover";
            case HAND_ON_CASE -> "/referral/transfer";
            case REVIEW_REOPENED -> "/casework/again";
            case SAFE_ENDING -> "/casework/safeending";
            case END_BEFORE_ERASING -> "/casework/ending";
            case MAKE_SURE_WHO_ASKS -> "/keeping/ask";
            case LOOK_AT_WORRY -> "/survivor/worry";
            case ASK_WHETHER_SAME_PERSON -> "/survivor/word";
            case RENEW_CONSENT, TAKE_UP_WORRY, SEE_TO_KEPT_AWAY, PREPARE_WARM_HANDOVER, TELL_OUTCOME, PLAN_NEXT_STEP, TELL_NEW_WORKER,
                 DO_WHAT_WAS_AGREED, SPEAK_OF_IT_AGAIN, OFFER_STATUS_ADVICE, OTHER -> null;
        };
    }

    /** What that page is asked for: a plan by its case, also when somebody set the task by hand; the end of a case by the case. */
    static Id about(DueTask task) {
        boolean ofACase = task.caseId() != null;
        return switch (task.kind()) {
            case LEGAL_MATTER -> task.survivor();
            case REVIEW_NEEDS, SAFE_ENDING, END_BEFORE_ERASING, MAKE_SURE_WHO_ASKS -> ofACase ? task.caseId() : new TaskId(task.ref());
            default -> new TaskId(task.ref());
        };
    }
}
