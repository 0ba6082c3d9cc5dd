package org.amparo.referral.transfer;

/** What may still be open here when another organisation takes over: each needs somebody who has it from then on. */
public enum OpenThing {
    OTHER_REFERRALS, SERVICES, APPOINTMENTS, QUESTIONS, CHILD, TASKS
}
