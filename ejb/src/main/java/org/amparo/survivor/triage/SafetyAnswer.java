package org.amparo.survivor.triage;

/** What was answered. Perhaps, not now and not said are answers, and none of them is a no. */
public enum SafetyAnswer { YES, PERHAPS, NO, NOT_NOW, NOT_SAID }
