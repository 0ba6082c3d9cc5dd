package org.amparo.support;

/** What comes afterwards: a plan, or her word that she wants none. */
public enum Continuity { PLANNED, NONE_WANTED }
