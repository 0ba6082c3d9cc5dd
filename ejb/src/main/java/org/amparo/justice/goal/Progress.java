package org.amparo.justice.goal;

/** How near it is, by her own account and nobody else's. */
public enum Progress { NOT_AT_ALL, A_LITTLE, A_GOOD_WAY, REACHED, PREFER_NOT_TO_SAY }
