package org.amparo.casework;

import org.amparo.access.Permit;
import org.amparo.shared.CaseId;

/** A case has ended; what was only beginning in it ends with it. */
public record CaseClosed(CaseId id, Permit permit) {}
