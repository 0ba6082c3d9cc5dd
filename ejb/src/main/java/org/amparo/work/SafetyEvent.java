package org.amparo.work;

import org.amparo.access.Permit;

/** Something happened that touches her safety, told by whichever area knows of it; observed in the same act by whoever keeps the risk. */
public record SafetyEvent(SafetyTrigger what, Permit permit) {}
