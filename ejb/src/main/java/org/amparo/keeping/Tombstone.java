package org.amparo.keeping;

import java.time.Instant;
import org.amparo.shared.SurvivorId;

/** Somebody was erased. An id that names nobody any more, and when. */
record Tombstone(SurvivorId who, Instant at) {}
