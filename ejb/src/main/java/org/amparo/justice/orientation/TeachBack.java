package org.amparo.justice.orientation;

/** Asked to say in her own words what she was told: did she? */
public enum TeachBack { YES, PARTLY, NO, NOT_DONE }
