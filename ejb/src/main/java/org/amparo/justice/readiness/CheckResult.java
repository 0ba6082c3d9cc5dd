package org.amparo.justice.readiness;

import java.io.Serializable;
import java.time.Instant;

/** What somebody found when a thing was looked at; the last word on it counts. */
public record CheckResult(Check check, boolean passed, Instant at) implements Serializable {}
