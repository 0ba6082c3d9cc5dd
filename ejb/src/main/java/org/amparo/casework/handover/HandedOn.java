package org.amparo.casework.handover;

/** What both go through together, so that nothing is asked of her twice and nothing promised is forgotten. */
public enum HandedOn {
    SAFE_CONTACT, RISK_AND_SAFETY, PLAN_AND_PROMISES, REFERRALS_AND_SERVICES, TOLD_ONCE
}
