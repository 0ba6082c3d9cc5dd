package org.amparo.casework;

import org.amparo.access.Permit;

/** Whether another organisation has taken over the case: asked before a case closes for that reason, answered where transfers are kept. */
public interface CaseTakenOver {

    boolean takenOver(Permit permit);
}
