package org.amparo.casework;

/** Why somebody comes or goes; the survivor may be told any of these. */
public enum TeamReason { WORKLOAD, AWAY, LEFT, SURVIVOR_WISH, TOO_CLOSE, SPECIAL_KNOWLEDGE, MOVED, OTHER }
