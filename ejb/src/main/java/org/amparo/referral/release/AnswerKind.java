package org.amparo.referral.release;

/** How a partner's question ends. Only ANSWERED sends anything; why somebody does not share is never told (W5.1). */
public enum AnswerKind { ANSWERED, SHE_PREFERS_TO_TELL_YOU, SHE_DOES_NOT_SHARE_THIS, WE_DO_NOT_KNOW }
