package org.amparo.referral.loop;

/** What became of the need, in the survivor's view. */
public enum Outcome { NEED_MET, PARTLY, NOT_MET, SURVIVOR_STOPPED }
