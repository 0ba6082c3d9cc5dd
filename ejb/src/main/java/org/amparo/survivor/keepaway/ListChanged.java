package org.amparo.survivor.keepaway;

import org.amparo.access.Permit;

/** Somebody came on the list of those kept away, or was taken off it: whatever was written before is compared again, in the same act. */
public record ListChanged(Permit permit) {}
