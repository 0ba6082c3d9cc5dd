package org.amparo.justice.proceeding;

/** Whether she wants to hear what is new. Nobody tells her against her wish. */
public enum WantsUpdates { YES, NO, NOT_ASKED }
