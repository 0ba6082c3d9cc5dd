package org.amparo.justice.readiness;

import java.io.Serializable;
import java.time.Instant;

/** What a device said of itself, and when. */
public record DeviceReport(ReportId id, DeviceFound found, Instant at) implements Serializable {}
