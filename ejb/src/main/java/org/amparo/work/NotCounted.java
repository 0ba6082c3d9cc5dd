package org.amparo.work;

import org.amparo.access.Permit;

/** She does not want to be counted any more, or took back the consent to the work itself; fired by whoever records it, in the same act. */
public record NotCounted(Permit permit) {}
