package org.amparo.survivor.intake;

/** What she answered; not now and not said are answers. */
public enum SafetyAnswer { YES, NO, NOT_NOW, NOT_SAID }
