package org.amparo.review;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** An emergency opening that was not right, and the person concerned was not told yet; whoever leads the case owes it by a day. */
public record NotRight(CaseId caseId, SurvivorId survivor, String caseNumber, String userName, Instant judgedAt, Instant tellBy) implements Serializable {}
