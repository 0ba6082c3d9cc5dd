package org.amparo.work.oversight;

import org.amparo.access.ListPermit;

/** Asked of every area that keeps such a list. */
public interface WaitsForOversight {

    HowMuch waiting(ListPermit leave);
}
