package org.amparo.casework.rest;

import java.time.LocalDate;
import org.amparo.access.Permit;
import org.amparo.shared.ReflectionPeriodId;

/** A time to recover and to think was given, or became longer. */
public record ReflectionSet(Permit permit, ReflectionPeriodId period, LocalDate endsOn) {}
