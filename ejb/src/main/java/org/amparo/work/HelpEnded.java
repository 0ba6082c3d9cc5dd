package org.amparo.work;

import org.amparo.access.Permit;
import org.amparo.shared.NeedId;

/** The last help for a need that this area gave has ended without meeting it. */
public record HelpEnded(NeedId need, Permit permit) {}
