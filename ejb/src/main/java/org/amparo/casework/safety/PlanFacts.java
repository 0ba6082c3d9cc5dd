package org.amparo.casework.safety;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.SafetyPlanId;

/** One version of a plan without its words. */
public record PlanFacts(SafetyPlanId id, int number, PlanFor madeFor, Instant madeAt, TookPart tookPart, String country, Instant heldAt,
                        Instant holdUntil, ExitGiven given, Instant givenAt, CardHandling card, Instant cardAt, long version) implements Serializable {}
