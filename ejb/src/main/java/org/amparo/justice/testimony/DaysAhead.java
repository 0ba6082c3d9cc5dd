package org.amparo.justice.testimony;

import org.amparo.access.Permit;

/** Is a day still planned for it? Asked here, answered by whoever plans the days; without an answer there may be one. */
public interface DaysAhead {

    boolean any(RequestId request, Permit permit);
}
