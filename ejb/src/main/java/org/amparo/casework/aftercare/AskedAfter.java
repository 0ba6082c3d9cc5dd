package org.amparo.casework.aftercare;

/** How it was when we asked after her. */
public enum AskedAfter { ALL_WELL, HELP_WANTED, NOT_REACHED, NO_MORE_WANTED }
