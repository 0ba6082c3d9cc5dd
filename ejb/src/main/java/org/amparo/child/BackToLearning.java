package org.amparo.child;

import org.amparo.access.Permit;

/** A child begins at a school, for the first time or again; for counting across cases. */
public record BackToLearning(Permit permit) {}
