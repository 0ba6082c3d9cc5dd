package org.amparo.referral.release;

/** What a message belongs to: the talk between two teams, or the words that went with a step. */
public enum MessageKind { MESSAGE, CONTACT_PLAN, INTERIM_SUPPORT, DECLINED, ALTERNATIVE, HELD, DONE, FAILED, MISDIRECTED }
