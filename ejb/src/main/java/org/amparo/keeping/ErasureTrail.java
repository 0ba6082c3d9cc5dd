package org.amparo.keeping;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.access.SaidHow;
import org.amparo.shared.StaffId;

/** What happened to an erasure so far, in codes; null for what did not happen. */
public record ErasureTrail(SaidHow how, IdentityProof identity, StaffId identityBy, Instant identityAt, StaffId approvedBy, Instant approvedAt,
                           StaffId secondBy, Instant secondAt, DeclinedFor declinedFor, Instant endedAt) implements Serializable {}
