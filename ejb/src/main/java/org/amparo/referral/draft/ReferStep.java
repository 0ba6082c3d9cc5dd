package org.amparo.referral.draft;

/** The steps of the guided path; a draft that was left is taken up at the one it stands at. */
public enum ReferStep { NEED, SERVICE, SHARE, CONSENT, SEND }
