package org.amparo.casework.risk;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.AssessmentId;

/** One assessment as a line of its history. */
public record AssessmentLine(AssessmentId id, Instant madeAt, String madeBy, RiskLevel level, OwnRating own, RiskLevel again) implements Serializable {}
