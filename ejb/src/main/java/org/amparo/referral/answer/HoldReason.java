package org.amparo.referral.answer;

/** Why a service stands still. The survivor's own wish needs no reason and has no time limit. */
public enum HoldReason { SURVIVORS_WISH, SERVICE_PAUSED, SAFETY, AWAITING_DOCUMENTS, SHARING_WITHDRAWN }
