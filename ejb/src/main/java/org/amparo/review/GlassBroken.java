package org.amparo.review;

import java.time.Instant;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Somebody opened a record in an emergency. */
public record GlassBroken(BreakGlassId id, SurvivorId survivor, StaffId by, Instant until) {}
