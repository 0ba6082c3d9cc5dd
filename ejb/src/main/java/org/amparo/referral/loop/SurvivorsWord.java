package org.amparo.referral.loop;

/** A loop closes after she was asked. Declining to say is an answer; not having been asked is not. */
public enum SurvivorsWord { GIVEN, DECLINED_TO_SAY }
