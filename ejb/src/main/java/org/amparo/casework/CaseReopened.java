package org.amparo.casework;

import org.amparo.access.Permit;

/** A closed case was taken up again, in the same transaction. */
public record CaseReopened(CaseFacts facts, Permit permit) {}
