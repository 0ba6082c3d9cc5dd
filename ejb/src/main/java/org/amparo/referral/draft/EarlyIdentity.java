package org.amparo.referral.draft;

/** Why safety needs the name before the partner has said yes; without one of these the summary goes alone. */
public enum EarlyIdentity { IMMINENT_DANGER, MEDICAL_EMERGENCY, CHILD_ALONE, MUST_BE_MET_ON_ARRIVAL }
