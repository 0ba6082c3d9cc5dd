package org.amparo.referral.answer;

/** Why a referral could not be carried out although both sides wanted it. */
public enum FailReason { SURVIVOR_NOT_REACHED, PARTNER_NOT_REACHED, ORGANISATION_CLOSED, SERVICE_ENDED, TRAVEL_NOT_SAFE, OTHER }
