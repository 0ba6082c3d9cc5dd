package org.amparo.justice.testimony;

import org.amparo.access.Permit;

/**
 * Has something else been looked for, for everything that only her word would prove? Asked before she is asked for, answered by
 * whoever keeps the evidence: that it was, never what was found. Without an answer the request is refused.
 */
public interface AlternativesLookedFor {

    boolean everywhere(Permit permit);
}
