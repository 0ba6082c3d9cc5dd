package org.amparo.work;

import static org.amparo.work.TaskOutcome.NOT_POSSIBLE;
import static org.amparo.work.TaskOutcome.SURVIVOR_DECLINED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/**
 * What a task ends by. Where something is written down once it is done, a plan or an assessment, that record ends the task and nobody's word does: else her
 * safety would look settled by a tick, and a case could close over it.
 */
@Holds({Recommendation.R_46, Recommendation.R_82})
public enum TaskEnd {
    /** A talk, a call, a look: what came of it stands nowhere else. */
    BY_WORD(EnumSet.allOf(TaskOutcome.class)),
    /** Before there is a case, where no assessment could end it: somebody acted, or it is not wanted. That nothing was possible leaves the danger as it was. */
    BY_DEED(EnumSet.complementOf(EnumSet.of(NOT_POSSIBLE))),
    /** The record ends it; that there will be none is said here, for nothing else would say it. */
    BY_RECORD_OR_NO(EnumSet.of(SURVIVOR_DECLINED, NOT_POSSIBLE)),
    /** Only the record ends it. */
    BY_RECORD(EnumSet.noneOf(TaskOutcome.class));

    private final Set<TaskOutcome> sayable;

    TaskEnd(Set<TaskOutcome> sayable) {
        this.sayable = sayable;
    }

    /** What may be said to have come of it, in the order of a list. */
    public List<TaskOutcome> sayable() {
        return List.copyOf(sayable);
    }

    /** It is written down elsewhere once it is done. */
    public boolean onRecord() {
        return this == BY_RECORD || this == BY_RECORD_OR_NO;
    }

    boolean may(TaskOutcome outcome) {
        return outcome == null ? !sayable.isEmpty() : sayable.contains(outcome);
    }

    /** Several kinds are opened by different things, and not all of these leave a record: a service has no case beside it, a referral has. */
    public static TaskEnd of(DueTask task) {
        if (task.byHand()) return BY_WORD;
        boolean ofACase = task.caseId() != null;
        return switch (task.kind()) {
            case MAKE_SAFETY_PLAN, ASSESS_RISK, REVIEW_RISK, LOOK_AT_WORRY, KEEP_CONTACT_PROMISE, CHILD_GUARDIAN, CHILD_ASSESSMENT, CHILD_CARE, CHILD_REGISTRY,
                 REFERRAL_NOT_RECEIVED, REFERRAL_UNANSWERED, ANSWER_PARTNER_QUESTION, CLOSE_THE_LOOP, PLAN_AFTER_SERVICE, AFTERCARE_CHECK, ANSWER_QUESTION,
                 CHILD_LAWYER, CHILD_SCHOOL, CHILD_FAMILY, CHILD_DECISION, CHILD_COMING_OF_AGE, TAKE_OVER_CASE, HAND_ON_CASE, REVIEW_REOPENED, SAFE_ENDING,
                 MAKE_SURE_WHO_ASKS, END_BEFORE_ERASING, RECORD_APPOINTMENT, LEGAL_MATTER -> BY_RECORD;
            case LOOK_AT_SAFETY, TELL_ABOUT_BREACH -> ofACase ? BY_RECORD : BY_WORD;
            case ACT_ON_SAFETY_ANSWER -> ofACase ? BY_RECORD : BY_DEED;
            case FIND_ANOTHER_SERVICE -> ofACase ? BY_WORD : BY_RECORD;
            case RECONFIRM_SAFE_CONTACT, FOLLOW_UP_SERVICE -> ofACase ? BY_WORD : BY_RECORD_OR_NO;
            case CHECK_IN -> task.aboutHer() ? BY_RECORD_OR_NO : BY_WORD;
            case REMIND_OF_APPOINTMENT, RENEW_WORK_PERMISSION, NAME_DEPUTY, ASK_WHETHER_SAME_PERSON, RENEW_CONSENT, CONFIRM_DATA_RETURNED, REVIEW_NEEDS -> BY_RECORD_OR_NO;
            case TAKE_UP_WORRY, SEE_TO_KEPT_AWAY, LOOK_AT_FAMILY_SAFETY, PREPARE_WARM_HANDOVER, TELL_OUTCOME, ASK_ABOUT_STOPPED_SHARING, CALL_PARTNER, PARTNER_IS_BACK,
                 ASK_AFTER_PAUSE, PLAN_NEXT_STEP, TELL_NEW_WORKER, DO_WHAT_WAS_AGREED, SPEAK_OF_IT_AGAIN, REFLECTION_ENDS, OFFER_STATUS_ADVICE, OTHER -> BY_WORD;
        };
    }
}
