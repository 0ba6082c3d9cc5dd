package org.amparo.work;

import org.amparo.access.Permit;
import org.amparo.shared.NeedId;

/** Help for a need has begun, told by an area that may not know where needs are kept; observed in the same act. */
public record HelpBegun(NeedId need, Permit permit) {}
