package org.amparo.casework.plan;

/** On whose word a plan is over: hers, or nobody's because she cannot be reached by any safe way. */
public enum CompletedBy { SURVIVOR_CONFIRMED, UNREACHABLE }
