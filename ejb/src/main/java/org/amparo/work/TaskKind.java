package org.amparo.work;

import java.util.EnumSet;
import java.util.Set;

/** What has to be done. Safety and support are listed before everything else, whatever the date. */
public enum TaskKind {
    // safety first
    ACT_ON_SAFETY_ANSWER(Order.SAFETY), LOOK_AT_SAFETY(Order.SAFETY), MAKE_SAFETY_PLAN(Order.SAFETY), ASSESS_RISK(Order.SAFETY), REVIEW_RISK(Order.SAFETY), CHECK_IN(Order.SAFETY), TELL_ABOUT_BREACH(Order.SAFETY),
    RECONFIRM_SAFE_CONTACT(Order.SAFETY), LOOK_AT_WORRY(Order.SAFETY), TAKE_UP_WORRY(Order.SAFETY), KEEP_CONTACT_PROMISE(Order.SAFETY),
    SEE_TO_KEPT_AWAY(Order.SAFETY), LOOK_AT_FAMILY_SAFETY(Order.SAFETY), CHILD_GUARDIAN(Order.SAFETY), CHILD_ASSESSMENT(Order.SAFETY), CHILD_CARE(Order.SAFETY), CHILD_REGISTRY(Order.SAFETY),
    // what partners said, and what they owe
    REFERRAL_NOT_RECEIVED(Order.SUPPORT), REFERRAL_UNANSWERED(Order.SUPPORT), ANSWER_PARTNER_QUESTION(Order.SUPPORT),
    FIND_ANOTHER_SERVICE(Order.SUPPORT), PARTNER_IS_BACK(Order.SUPPORT), PREPARE_WARM_HANDOVER(Order.SUPPORT), CLOSE_THE_LOOP(Order.SUPPORT), TELL_OUTCOME(Order.SUPPORT),
    ASK_ABOUT_STOPPED_SHARING(Order.SUPPORT), CONFIRM_DATA_RETURNED(Order.SUPPORT), CALL_PARTNER(Order.SUPPORT), FOLLOW_UP_SERVICE(Order.SUPPORT),
    REMIND_OF_APPOINTMENT(Order.SUPPORT),
    PLAN_AFTER_SERVICE(Order.SUPPORT), ASK_AFTER_PAUSE(Order.SUPPORT), RENEW_WORK_PERMISSION(Order.SUPPORT), AFTERCARE_CHECK(Order.SUPPORT),
    ANSWER_QUESTION(Order.SUPPORT),
    // what a child is owed
    CHILD_LAWYER(Order.SUPPORT), CHILD_SCHOOL(Order.SUPPORT), CHILD_FAMILY(Order.SUPPORT), CHILD_DECISION(Order.SUPPORT), CHILD_COMING_OF_AGE(Order.SUPPORT),
    // the case itself
    PLAN_NEXT_STEP(Order.CASE), NAME_DEPUTY(Order.CASE), ASK_WHETHER_SAME_PERSON(Order.CASE), TELL_NEW_WORKER(Order.CASE), TAKE_OVER_CASE(Order.CASE), HAND_ON_CASE(Order.CASE), REVIEW_REOPENED(Order.CASE),
    DO_WHAT_WAS_AGREED(Order.CASE), SPEAK_OF_IT_AGAIN(Order.CASE), RENEW_CONSENT(Order.CASE),
    REFLECTION_ENDS(Order.CASE), OFFER_STATUS_ADVICE(Order.CASE), SAFE_ENDING(Order.CASE), MAKE_SURE_WHO_ASKS(Order.CASE), END_BEFORE_ERASING(Order.CASE), REVIEW_NEEDS(Order.CASE), RECORD_APPOINTMENT(Order.CASE),
    /** What it is about stands where only those read it whom it concerns; here it has no name for anybody. */
    LEGAL_MATTER(Order.CASE), OTHER(Order.CASE);

    /** In which part of "what needs me" it stands. */
    public enum Order { SAFETY, SUPPORT, CASE }

    private final Order order;

    TaskKind(Order order) {
        this.order = order;
    }

    public Order order() {
        return order;
    }

    public static Set<TaskKind> of(Order order) {
        Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
        for (TaskKind kind : values()) if (kind.order == order) kinds.add(kind);
        return kinds;
    }
}
