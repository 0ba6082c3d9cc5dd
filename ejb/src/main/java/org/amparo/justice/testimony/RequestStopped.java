package org.amparo.justice.testimony;

import org.amparo.access.Permit;

/** She wants no more of it: every day that was planned for it is called off in the same act. */
public record RequestStopped(RequestId request, Permit permit) {}
