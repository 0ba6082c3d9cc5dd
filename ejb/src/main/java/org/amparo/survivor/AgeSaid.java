package org.amparo.survivor;

import org.amparo.access.Permit;

/** Something was said about her age; observed in the same act. */
public record AgeSaid(boolean childRules, Permit permit) {}
