package org.amparo.casework;

import org.amparo.access.Permit;

/** Whether it was decided with her what comes after the case: asked before a case closes, answered where aftercare is kept. */
public interface AftercareDecided {

    boolean decided(Permit permit);
}
