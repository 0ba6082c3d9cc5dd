package org.amparo.referral.loop;

/** What happens after something did not work out: never nothing. */
public enum NextStep { SEND_AGAIN, ANOTHER_PARTNER, CALL_THEM, SUPPORT_FROM_US, ASK_THE_SURVIVOR }
