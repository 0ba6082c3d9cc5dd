package org.amparo.work;

import org.amparo.access.Permit;

/** She said yes to being counted, perhaps after a no; fired by whoever records it, in the same act. */
public record CountedAgain(Permit permit) {}
