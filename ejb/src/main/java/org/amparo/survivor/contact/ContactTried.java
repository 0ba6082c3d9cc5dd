package org.amparo.survivor.contact;

import org.amparo.access.Permit;

/** Somebody tried to reach her. @param welfareDue too many tries in a row have failed */
public record ContactTried(Permit permit, Outcome outcome, boolean welfareDue) {}
