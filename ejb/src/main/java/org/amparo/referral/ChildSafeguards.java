package org.amparo.referral;

import org.amparo.access.Permit;
import org.amparo.work.Priority;

/** Asked before a child is referred. Whoever keeps what protects her answers; where nobody answers, she is not referred. */
public interface ChildSafeguards {

    boolean met(Priority urgency, Permit permit);
}
