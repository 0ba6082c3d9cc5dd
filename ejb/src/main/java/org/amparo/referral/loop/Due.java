package org.amparo.referral.loop;

import org.amparo.referral.loop.ReferralWorkflow.State;

/** What the date of an open referral is a date for: one word for it, wherever it stands. */
public enum Due {
    OUR_TURN, CONFIRMATION, ANSWER, OUR_ANSWER, FIRST_CONTACT, LOOK_AGAIN, HER_WORD;

    public static Due in(State state) {
        return switch (state) {
            case DRAFT, CAPACITY_CHECK, CONSENT_CHECK, READY -> OUR_TURN;
            case SENT -> CONFIRMATION;
            case RECEIVED -> ANSWER;
            case NEEDS_INFO -> OUR_ANSWER;
            case ACCEPTED -> FIRST_CONTACT;
            case REPORTED_DONE -> HER_WORD;
            case WAITLISTED, IN_SERVICE, ON_HOLD, COMPLETED, DECLINED, EXPIRED, CANCELLED, FAILED, WITHDRAWN_BY_SURVIVOR, ENTERED_IN_ERROR -> LOOK_AGAIN;
        };
    }
}
