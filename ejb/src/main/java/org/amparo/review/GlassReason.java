package org.amparo.review;

/** Why the glass was broken, in a word; the rest is in the breaker's own sentence. */
public enum GlassReason { DANGER_TO_LIFE, MEDICAL_EMERGENCY, CHILD_AT_RISK, LEAD_UNREACHABLE, OTHER }
